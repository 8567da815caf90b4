package org.commonhold.staff.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.commonhold.dispute.DisputeRow;
import org.commonhold.dispute.Disputes;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentState;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundPreviews;
import org.commonhold.refund.Refunds;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;

/** On the page of a payment: what went back of it, what its bank takes back, and the way to give back more. */
@Dependent
public class PaymentBack {

    private final Refunds refunds;
    private final RefundPreviews previews;
    private final Disputes disputes;
    private final Companies companies;

    @Inject
    PaymentBack(Refunds refunds, RefundPreviews previews, Disputes disputes, Companies companies) {
        this.refunds = refunds;
        this.previews = previews;
        this.disputes = disputes;
        this.companies = companies;
    }

    /** Empty before the payment is settled. */
    public Optional<Component> of(PaymentDetails details) {
        var payment = details.payment();
        if (payment.state() != PaymentState.PAID) {
            return Optional.empty();
        }
        var content = new Div();
        var back = refunds.ofPayment(payment.id());
        var disputed = disputes.ofPayment(payment.id());
        if (!back.isEmpty() || !disputed.isEmpty()) {
            content.add(table(back, disputed));
        }
        if (previews.of(payment.id(), null).most().isPositive()) {
            var begin = new Anchor(RefundLinks.begin(payment.id()), Languages.text("staff.refund.begin"));
            begin.addClassName("button-link");
            content.add(begin);
        }
        return Optional.of(new Panel(Languages.text("staff.refund.back"), content));
    }

    private PlainTable table(Iterable<RefundDetails> back, Iterable<DisputeRow> disputed) {
        var zone = companies.current().timeZone();
        var table = new PlainTable(
                Languages.text("staff.refund.back"),
                Set.of(1),
                Languages.text("staff.refund.when"),
                Languages.text("staff.payment.amount"),
                Languages.text("staff.payment.state"));
        back.forEach(r -> table.row(
                new Anchor(
                        RefundLinks.path(r.refund().id()),
                        Formats.dateTime(r.refund().requestedAt(), zone)),
                new Span(Formats.money(r.refund().amount())),
                RefundBadges.of(r.refund().state())));
        disputed.forEach(d -> table.row(
                new Span(Languages.text("staff.dispute.since", Formats.dateTime(d.openedAt(), zone))),
                new Span(Formats.money(d.amount())),
                RefundBadges.of(d.state())));
        return table;
    }
}
