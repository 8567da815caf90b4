package org.commonhold.security;

/** Life of a login. */
public enum UserState {
    INVITED,
    ACTIVE,
    DISABLED
}
