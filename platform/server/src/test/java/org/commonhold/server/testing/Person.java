package org.commonhold.server.testing;

/** Somebody who can sign in, with {@link #PASSWORD}. */
public record Person(String company, String login) {

    public static final String PASSWORD = "quiet-lake-in-spring-41";
}
