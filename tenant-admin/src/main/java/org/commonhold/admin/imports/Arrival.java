package org.commonhold.admin.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a chosen file is. Its content and the browser's word about it take different ways to the server and may come in
 * either order: a file has arrived when both are there. It is counted, not remembered, so that the content may even come
 * before the word that it was begun.
 */
final class Arrival {

    /** A file as it was chosen. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sheet(String fileName, byte[] content) {}

    private int begun;
    private int ended;
    private int delivered;
    private int arrived;
    private @Nullable Sheet sheet;

    /** The browser sends a file. */
    void begun() {
        begun++;
    }

    /** The browser has been told that all of it came. */
    void delivered() {
        ended++;
        delivered++;
    }

    /** The browser has given up; whatever may have come of it does not count. */
    void ended() {
        ended++;
        arrived = delivered;
        sheet = null;
    }

    /** The person has taken the file off the list. */
    void forgotten() {
        sheet = null;
    }

    /** The content is here. */
    void arrived(Sheet content) {
        arrived++;
        sheet = content;
    }

    boolean underway() {
        return begun > ended || delivered > arrived;
    }

    /** The file, once it has arrived. */
    Optional<Sheet> sheet() {
        return underway() ? Optional.empty() : Optional.ofNullable(sheet);
    }
}
