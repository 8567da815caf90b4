package org.commonhold.sheet;

/** Reads one kind of table file. */
public interface SheetReader {

    /** Opens the first sheet; a file that cannot be read is {@link SheetRefused}, here or while its rows are read. */
    SheetRows open(byte[] content);
}
