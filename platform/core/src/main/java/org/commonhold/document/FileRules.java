package org.commonhold.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
        var digest = digest();
        digest.update(content);
        return hex(digest);
    }

    /** The same of a file, read block by block. */
    static String sha256(Path file) throws IOException {
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
