package org.commonhold.staff.refund;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.commonhold.refund.RefundPreview;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;

/** What a refund would do: which charges are open again, and what the account then owes. */
final class Reopened extends Div {

    private static final long serialVersionUID = 1L;

    Reopened(RefundPreview preview) {
        var reopened = preview.reopened();
        if (reopened.isEmpty()) {
            add(new Paragraph(Languages.text("staff.refund.reopened.none")));
        } else {
            var table = new PlainTable(
                    Languages.text("staff.refund.reopened"),
                    Set.of(2),
                    Languages.text("staff.service"),
                    Languages.text("staff.month"),
                    Languages.text("staff.payment.amount"));
            reopened.forEach(s -> table.row(s.serviceName(), Formats.period(s.period()), Formats.money(s.amount())));
            add(table, new Paragraph(Languages.text("staff.refund.lateFee")));
        }
        var due = preview.due();
        add(new Facts()
                .fact(
                        Languages.text(due.minor() < 0 ? "staff.refund.advanceAfter" : "staff.refund.dueAfter"),
                        Formats.money(due.minor() < 0 ? due.negated() : due)));
    }
}
