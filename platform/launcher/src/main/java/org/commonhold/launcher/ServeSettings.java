package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Production settings, read from the environment. Whatever is missing or unsafe is refused in one line that names the
 * variable.
 *
 * @param secret at least {@value #SECRET_LENGTH} characters; encrypts the companies' gateway keys
 */
record ServeSettings(DatabaseAccess database, String secret, String bind, int port, String baseUrl, Path data) {

    static final int SECRET_LENGTH = 32;

    private static final List<String> NEEDED_PARAMETERS = List.of(
            "connectionTimeZone=UTC",
            "rewriteBatchedStatements=true",
            "useServerPrepStmts=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=200",
            "prepStmtCacheSqlLimit=8192",
            "useLocalSessionState=true",
            "allowLoadLocalInfileInPath=%2Fdev%2Fnull");

    static ServeSettings from(Map<String, String> environment) {
        var secret = required(environment, "COMMONHOLD_SECRET");
        requireSafe(secret);
        var database = new DatabaseAccess(
                jdbcUrl(required(environment, "COMMONHOLD_DB_URL")),
                required(environment, "COMMONHOLD_DB_USER"),
                required(environment, "COMMONHOLD_DB_PASSWORD"));
        var bind = or(environment.get("COMMONHOLD_BIND"), "127.0.0.1");
        var port = Ports.parse("COMMONHOLD_PORT", or(environment.get("COMMONHOLD_PORT"), "8080"));
        var baseUrl = or(environment.get("COMMONHOLD_BASE_URL"), "http://localhost:" + port);
        var userHome = Path.of(System.getProperty("user.home"));
        var data = Path.of(or(
                environment.get("COMMONHOLD_DATA"),
                userHome.resolve(".commonhold").resolve("serve").toString()));
        return new ServeSettings(database, secret, bind, port, baseUrl, data.toAbsolutePath());
    }

    private static void requireSafe(String secret) {
        if (secret.equals(Demo.SECRET)) {
            throw new LaunchRefused("COMMONHOLD_SECRET is the secret of the demo, which everybody knows. Make one with:"
                    + " openssl rand -base64 36");
        }
        if (secret.length() < SECRET_LENGTH) {
            throw new LaunchRefused("COMMONHOLD_SECRET must have at least " + SECRET_LENGTH + " characters, not "
                    + secret.length() + ". Make one with: openssl rand -base64 36");
        }
    }

    /** Batches and UTC are not a matter of taste, so they are added where the address does not settle them. */
    private static String jdbcUrl(String url) {
        if (!url.startsWith("jdbc:mysql://")) {
            throw new LaunchRefused(
                    "COMMONHOLD_DB_URL must look like jdbc:mysql://host:3306/commonhold (for MariaDB" + " too).");
        }
        var completed = new StringBuilder(url);
        for (var parameter : NEEDED_PARAMETERS) {
            var name = parameter.substring(0, parameter.indexOf('=') + 1);
            if (!url.contains(name)) {
                completed.append(completed.indexOf("?") < 0 ? '?' : '&').append(parameter);
            }
        }
        return completed.toString();
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new LaunchRefused(name + " is not set; serve needs it.");
        }
        return value;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** The application's environment: never the demo's mode, and never the sandbox instead of the real gateway. */
    Map<String, String> applicationEnvironment() {
        var application = new TreeMap<>(database.environment());
        application.put("COMMONHOLD_MODE", "serve");
        application.put("COMMONHOLD_SECRET", secret);
        application.put("COMMONHOLD_BASE_URL", baseUrl);
        application.put("COMMONHOLD_STRIPE_API_BASE", "");
        return application;
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return database + ", " + bind + ":" + port;
    }
}
