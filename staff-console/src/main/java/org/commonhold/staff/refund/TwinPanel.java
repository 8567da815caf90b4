package org.commonhold.staff.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.Links;
import org.commonhold.tenancy.Companies;
import org.commonhold.twin.TwinRow;
import org.commonhold.twin.Twins;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.Toasts;

/** What looks like paid twice, with the two things to do about it. */
@Dependent
class TwinPanel {

    private static final int SHOWN = 50;

    private final Twins twins;
    private final Companies companies;

    @Inject
    TwinPanel(Twins twins, Companies companies) {
        this.twins = twins;
        this.companies = companies;
    }

    /** Empty when nothing waits. */
    Optional<Component> show(Runnable changed) {
        var open = twins.open(0, SHOWN);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(Languages.text("staff.twins.title"), table(open, changed)));
    }

    /** On a telephone each row is a block with its buttons. */
    private PlainTable table(List<TwinRow> open, Runnable changed) {
        var zone = companies.current().timeZone();
        var table = new PlainTable(
                Languages.text("staff.twins.text"),
                Set.of(4),
                Languages.text("staff.twin.second"),
                Languages.text("staff.twin.first"),
                Languages.text("staff.account.number"),
                Languages.text("staff.account.address"),
                Languages.text("staff.payment.amount"),
                Languages.text("staff.twin.decide"));
        open.forEach(t -> table.row(
                new Anchor(Links.paymentPath(t.payment()), Formats.dateTime(t.paidAt(), zone)),
                new Anchor(Links.paymentPath(t.first()), Formats.dateTime(t.firstPaidAt(), zone)),
                Links.account(t.accountNumber()),
                new Span(t.address()),
                new Span(Formats.money(t.amount())),
                buttons(t, changed)));
        return table;
    }

    private Component buttons(TwinRow twin, Runnable changed) {
        var refund = new Anchor(RefundLinks.begin(twin.payment(), twin.id()), Languages.text("staff.twin.refund"));
        refund.addClassName("button-link");
        refund.setAriaLabel(Languages.text("staff.twin.refund.of", twin.accountNumber()));
        var keep = new Button(Languages.text("staff.twin.keep"), e -> keep(twin, changed));
        keep.setAriaLabel(Languages.text("staff.twin.keep.of", twin.accountNumber()));
        var buttons = new Div(refund, keep);
        buttons.addClassName("row-actions");
        return buttons;
    }

    private void keep(TwinRow twin, Runnable changed) {
        try {
            twins.keep(twin.id());
            Toasts.done(Languages.text("staff.twin.kept"));
        } catch (Rejected e) {
            Toasts.failed(Languages.text(e.problems().get(0)));
        }
        changed.run();
    }
}
