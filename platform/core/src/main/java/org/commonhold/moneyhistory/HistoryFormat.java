package org.commonhold.moneyhistory;

import java.util.Locale;

/** As what the history is taken along. */
public enum HistoryFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    HistoryFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName(String stem) {
        return stem + "." + name().toLowerCase(Locale.ROOT);
    }
}
