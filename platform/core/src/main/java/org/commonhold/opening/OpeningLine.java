package org.commonhold.opening;

import java.time.LocalDate;

/**
 * A row of the spreadsheet as it can be taken over.
 *
 * @param row as the spreadsheet program numbers it
 * @param service code of the service that is owed; empty for money paid ahead
 * @param dueOn the day the debt fell due, or from which money paid ahead counts
 * @param minor debt positive
 */
record OpeningLine(int row, String account, String service, LocalDate dueOn, long minor) {

    record Key(String account, String service, LocalDate dueOn) {}

    Key key() {
        return new Key(account, service, dueOn);
    }

    boolean isDebt() {
        return minor > 0;
    }
}
