package org.commonhold.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Password rules after OWASP ASVS 5.0 V6.2: 10 to 128 characters, any characters, none of the common passwords, no
 * composition rules. Stored as Argon2id.
 */
final class Passwords {

    static final int MINIMUM = 10;
    static final int MAXIMUM = 128;

    private static final DefaultPasswordService ARGON2 = new DefaultPasswordService();
    private static final Set<String> COMMON = common();
    /** Checked against for unknown logins, so that they take as long as known ones. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    static Optional<Problem> judge(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MINIMUM) {
            return Optional.of(Problem.of("security.password.short", MINIMUM).at("password"));
        }
        if (length > MAXIMUM) {
            return Optional.of(Problem.of("security.password.long", MAXIMUM).at("password"));
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            return Optional.of(Problem.of("security.password.common").at("password"));
        }
        return Optional.empty();
    }

    static String hash(String password) {
        return ARGON2.encryptPassword(password);
    }

    static boolean matches(String password, @Nullable String hash) {
        var known = ARGON2.passwordsMatch(password, Objects.requireNonNullElse(hash, NOBODY));
        return hash != null && known;
    }

    private static Set<String> common() {
        try (var in = Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
