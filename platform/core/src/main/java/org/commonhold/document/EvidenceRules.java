package org.commonhold.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commonhold.kernel.Problem;

/** Which files a decision may rest on: a PDF, told by its first and last bytes, or a photo. Pure. */
final class EvidenceRules {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
    private static final String END = "%%EOF";
    private static final int TAIL = 2048;

    private EvidenceRules() {}

    static boolean isPdf(byte[] content) {
        return content.length > BEGIN.length && Arrays.equals(content, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    /** The PDF as it is or the photo without its metadata; {@link DocumentRejected} for anything else. */
    static byte[] clean(byte[] content) {
        if (!isPdf(content)) {
            return photo(content);
        }
        if (content.length > PhotoRules.MAX_MEGABYTES * 1024 * 1024) {
            throw rejected("document.evidence.tooLarge", PhotoRules.MAX_MEGABYTES);
        }
        var from = Math.max(0, content.length - TAIL);
        if (!new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(END)) {
            throw rejected("document.evidence.broken");
        }
        return content;
    }

    private static byte[] photo(byte[] content) {
        try {
            return PhotoRules.clean(content);
        } catch (DocumentRejected e) {
            var problem = e.problems().get(0);
            throw "document.photo.type".equals(problem.key())
                    ? rejected("document.evidence.type")
                    : rejected(problem.key(), problem.arguments().toArray());
        }
    }

    private static DocumentRejected rejected(String key, Object... arguments) {
        return new DocumentRejected(Problem.of(key, arguments).at("document"));
    }
}
