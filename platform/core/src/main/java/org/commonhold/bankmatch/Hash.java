package org.commonhold.bankmatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keys of one length for what may be long: SHA-256 in hex. */
public final class Hash {

    private Hash() {}

    /** Of any text. */
    public static String of(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Account or tax number together with the name: a bank's own transit account pays for many people. */
    public static @Nullable String ofPayer(
            @Nullable String name, @Nullable String account, @Nullable String taxNumber) {
        var number = account == null ? taxNumber : account;
        return name == null || number == null
                ? null
                : of(number + "|" + name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
    }
}
