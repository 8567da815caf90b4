package org.commonhold.launcher;

import java.util.Map;

/** How to reach the database: a JDBC address of Connector/J, a user and a password. */
record DatabaseAccess(String url, String user, String password) {

    /** The variables from which the application's pool reads it. */
    Map<String, String> environment() {
        return Map.of("DB_URL", url, "DB_USER", user, "DB_PASSWORD", password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
