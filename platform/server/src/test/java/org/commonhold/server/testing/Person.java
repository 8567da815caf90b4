package org.commonhold.server.testing;

/** Somebody who can sign in. */
public record Person(String company, String login, String password) {

    /** What everybody in the tests chooses. */
    public static final String PASSWORD = "quiet-lake-in-spring-41";

    public Person(String company, String login) {
        this(company, login, PASSWORD);
    }
}
