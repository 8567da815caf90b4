package org.commonhold.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Decides by content, never by the file's name, how a table file is read. */
public final class Sheets {

    /** Largest file accepted, in MB. */
    public static final int MAX_MEGABYTES = 50;

    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
    private static final int LOOK_AT = 4096;

    private Sheets() {}

    /** Reads an upload of up to {@value #MAX_MEGABYTES} MB; a larger or empty one is refused. */
    public static byte[] load(InputStream upload) {
        try {
            var content = upload.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new SheetRefused("onboarding.file.tooLarge", MAX_MEGABYTES);
            }
            if (content.length == 0) {
                throw new SheetRefused("onboarding.file.empty");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader for this content; {@link SheetRefused} when it is neither XLSX nor text. */
    public static SheetReader readerOf(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return new XlsxSheetReader();
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused("onboarding.file.oldExcel");
        }
        if (!CharsetGuess.hasWideMark(content) && hasControls(content)) {
            throw new SheetRefused("onboarding.file.kind");
        }
        return new CsvSheetReader();
    }

    private static boolean startsWith(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] content) {
        for (int i = 0; i < Math.min(LOOK_AT, content.length); i++) {
            int b = content[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }
}
