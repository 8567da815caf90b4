package org.commonhold.columns;

import java.util.List;

/** What the mapping form shows beside each column: the header's labels and the first rows below it, cells cut short. */
public record SheetSample(List<String> columns, List<List<String>> rows) {

    public static final SheetSample NONE = new SheetSample(List.of(), List.of());
}
