package org.commonhold.owner.payment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.commonhold.owner.Moments;
import org.commonhold.refund.OwnRefund;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What of the payment came back: amount, day, to where; and what is on its way. */
final class Refunded extends Div {

    private static final long serialVersionUID = 1L;

    Refunded(List<OwnRefund> refunds, Moments moments) {
        setVisible(!refunds.isEmpty());
        add(new H2(Languages.text("owner.refund.title")));
        refunds.forEach(r -> add(new Paragraph(Languages.text(
                r.arrived() ? "owner.refund.arrived" : "owner.refund.onItsWay",
                Formats.money(r.amount()),
                moments.date(r.since()),
                Languages.text("owner.refund.to." + r.way().name())))));
    }
}
