package org.commonhold.launcher;

import java.util.Set;

/** Everything the launcher keeps in a data directory. */
final class OwnFiles {

    static final String DATABASE = "database";
    static final String SANDBOX = "sandbox";
    static final String SERVER = "server";
    static final String SERVER_LOG = "server.log";
    static final String SERVER_PID = "server.pid";

    /** There while the demo companies are being made: data with it is half made. */
    static final String LOADING = "loading";

    static final Set<String> NAMES = Set.of("lock", LOADING, DATABASE, SANDBOX, SERVER, SERVER_LOG, SERVER_PID);

    private OwnFiles() {}
}
