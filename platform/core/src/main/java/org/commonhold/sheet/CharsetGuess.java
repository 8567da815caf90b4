package org.commonhold.sheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The encoding of a text file from our countries: what a byte order mark says, else UTF-8 if the whole file is valid
 * UTF-8, else windows-1251 or GB18030, whichever can be decoded and whose text looks like its language.
 */
final class CharsetGuess {

    private static final Charset RUSSIAN = Charset.forName("windows-1251");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int SAMPLE = 64 * 1024;
    private static final String FREQUENT_RUSSIAN = "оеаинтсрвлкмдпу";

    private CharsetGuess() {}

    static Charset of(byte[] content) {
        if (hasWideMark(content)) {
            return StandardCharsets.UTF_16;
        }
        if (decodes(content, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        var russian = decodes(content, RUSSIAN);
        var chinese = decodes(content, CHINESE);
        if (!russian && !chinese) {
            throw new SheetRefused("onboarding.file.encoding");
        }
        if (russian && chinese) {
            return likelier(Arrays.copyOf(content, Math.min(content.length, SAMPLE)));
        }
        return russian ? RUSSIAN : CHINESE;
    }

    /** UTF-16 with its mark, as Excel's "Unicode text" is. */
    static boolean hasWideMark(byte[] content) {
        return content.length >= 2
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
    }

    private static Charset likelier(byte[] sample) {
        int russian = frequentRussian(new String(sample, RUSSIAN));
        int chinese = frequentChinese(new String(sample, CHINESE));
        if (Math.abs(russian - chinese) >= 10) {
            return russian > chinese ? RUSSIAN : CHINESE;
        }
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            if (match.getName().equals("GB18030")) {
                return CHINESE;
            }
            if (match.getName().equals("windows-1251")) {
                return RUSSIAN;
            }
        }
        return russian >= chinese ? RUSSIAN : CHINESE;
    }

    /** Percentage of foreign letters that are among the most frequent lower-case Russian ones (about 70 in real text). */
    private static int frequentRussian(String text) {
        long all = text.chars().filter(c -> c > 0x7F).count();
        long good = text.chars().filter(c -> FREQUENT_RUSSIAN.indexOf(c) >= 0).count();
        return all == 0 ? 0 : (int) (good * 100 / all);
    }

    /** Percentage of foreign characters that stand in the everyday half of GB2312 (about 90 in real text). */
    private static int frequentChinese(String text) {
        int all = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                all++;
                var bytes = String.valueOf(c).getBytes(CHINESE);
                int lead = bytes[0] & 0xFF;
                if (bytes.length == 2
                        && (bytes[1] & 0xFF) >= 0xA1
                        && ((lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA9))) {
                    good++;
                }
            }
        }
        return all == 0 ? 0 : good * 100 / all;
    }

    private static boolean decodes(byte[] content, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
