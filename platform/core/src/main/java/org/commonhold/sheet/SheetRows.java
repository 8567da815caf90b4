package org.commonhold.sheet;

import java.util.Iterator;

/** The rows of a sheet, one at a time and never all in memory; wholly empty rows are left out. Close it after use. */
public interface SheetRows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
