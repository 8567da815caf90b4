package org.commonhold.staff.cash;

import java.time.ZoneId;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What a shift has done: line by line what came and went, what lies in the drawer, and the count of the close. */
final class ShiftFacts {

    private ShiftFacts() {}

    static Facts of(ShiftReport report, ZoneId zone) {
        var shift = report.shift();
        var facts = new Facts()
                .fact(Languages.text("cash.desk"), shift.desk())
                .fact(Languages.text("cash.cashier"), shift.cashier())
                .fact(Languages.text("cash.opened"), Formats.dateTime(shift.openedAt(), zone));
        var closed = shift.closedAt();
        if (closed != null) {
            facts.fact(Languages.text("cash.closed"), Formats.dateTime(closed, zone));
        }
        facts.fact(Languages.text("cash.opening"), Formats.money(shift.opening()));
        for (var line : report.lines()) {
            facts.fact(
                    Languages.text("cashdesk.kind." + line.kind().name()) + ", "
                            + Languages.text("payment.method." + line.method().name()) + " × " + line.count(),
                    Formats.money(line.sum()));
        }
        facts.fact(Languages.text("cash.drawer"), Formats.money(report.cash()));
        var counted = shift.counted();
        var difference = shift.difference();
        if (counted != null && difference != null) {
            facts.fact(Languages.text("cash.counted"), Formats.money(counted))
                    .fact(Languages.text("cash.difference"), Formats.money(difference));
        }
        var note = shift.note();
        if (note != null) {
            facts.fact(Languages.text("cash.note"), note);
        }
        return facts;
    }
}
