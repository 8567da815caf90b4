package org.commonhold.staff.cash;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.slip.Paper;
import org.commonhold.slip.Slips;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Languages;

/** What can be printed, once for each kind of paper. */
final class SlipLinks {

    private SlipLinks() {}

    /** The slip as the payer gets it. */
    static Div of(Slips slips, OperationRow operation) {
        return row(paper -> new DocumentLink(
                name(paper),
                Languages.text("cash.slip.of", String.valueOf(operation.number()), name(paper)),
                () -> slips.slip(operation.id(), paper)));
    }

    /** Later prints say that they are copies. */
    static Div copies(Slips slips, OperationRow operation) {
        return row(paper -> new DocumentLink(
                name(paper),
                Languages.text("cash.copy.of", String.valueOf(operation.number()), name(paper)),
                () -> slips.copy(operation.id(), paper)));
    }

    static Div report(Slips slips, ShiftReport report) {
        return row(paper -> new DocumentLink(
                name(paper),
                Languages.text("cash.report.of", name(paper)),
                () -> slips.report(report.shift().id(), paper)));
    }

    @FunctionalInterface
    private interface Link {
        DocumentLink on(Paper paper);
    }

    private static Div row(Link link) {
        var row = new Div();
        row.addClassName("link-row");
        Arrays.stream(Paper.values()).map(link::on).forEach(row::add);
        return row;
    }

    private static String name(Paper paper) {
        return Languages.text("slip.paper." + paper.name());
    }
}
