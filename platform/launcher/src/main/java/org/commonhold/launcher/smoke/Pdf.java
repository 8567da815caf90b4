package org.commonhold.launcher.smoke;

import java.nio.charset.StandardCharsets;

/** Printed papers. */
final class Pdf {

    private static final int SMALLEST = 2_000;

    private Pdf() {}

    static void judge(byte[] content) {
        SmokeFailed.unless(
                content.length > SMALLEST && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"),
                "this is no PDF (" + content.length + " bytes)");
    }
}
