package org.commonhold.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names and hashes of files. */
final class FileRules {

    private static final int NAME_LENGTH = 200;

    private FileRules() {}

    /** The last part of a path without control characters and quotes; the end of a long name is kept for its suffix. */
    static String cleanName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
        if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return clean.length() <= NAME_LENGTH ? clean : clean.substring(clean.length() - NAME_LENGTH);
    }

    /** {@code kitchen.png} becomes {@code kitchen.jpg}. */
    static String asJpeg(String name) {
        var clean = cleanName(name);
        var dot = clean.lastIndexOf('.');
        return (dot > 0 ? clean.substring(0, dot) : clean) + ".jpg";
    }

    /** Lower-case hex. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
