package org.commonhold.sheet;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Refuses a compressed file that is much larger inside than it looks. It inflates everything once and counts the real
 * bytes, because the sizes that the file states about itself may lie.
 */
final class ZipGuard {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MAX_INFLATED = 400 * MEGABYTE;
    private static final long MAX_TEXTS = 100 * MEGABYTE;
    private static final long MAX_RATIO = 200;
    /** Below this size a high ratio does no harm: an empty sheet compresses very well. */
    private static final long HARMLESS = 4 * MEGABYTE;

    private static final int MAX_ENTRIES = 2_000;

    private ZipGuard() {}

    @SuppressWarnings("deprecation")
    static void check(byte[] content) {
        long limit = Math.min(MAX_INFLATED, Math.max(HARMLESS, content.length * MAX_RATIO));
        long total = 0;
        int entries = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipFile(new SeekableInMemoryByteChannel(content))) {
            for (var entry : Collections.list(zip.getEntries())) {
                // the shared texts are the one part that has to be in memory while rows are read
                long most = entry.getName().endsWith("sharedStrings.xml") ? Math.min(limit, MAX_TEXTS) : limit;
                long size = 0;
                try (var in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        size += n;
                        total += n;
                        if (size > most || total > limit) {
                            throw new SheetRefused("onboarding.file.bomb", limit / MEGABYTE);
                        }
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    throw new SheetRefused("onboarding.file.bomb", limit / MEGABYTE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SheetRefused("onboarding.file.broken");
        }
        if (entries == 0) {
            throw new SheetRefused("onboarding.file.broken");
        }
    }
}
