package org.commonhold.server.security;

/** Where the edge leaves the reason why a password was not accepted, for whoever answers. */
public final class Refusal {

    /** Request attribute that holds a {@link org.commonhold.kernel.Problem}. */
    public static final String ATTRIBUTE = "org.commonhold.refusal";

    private Refusal() {}
}
