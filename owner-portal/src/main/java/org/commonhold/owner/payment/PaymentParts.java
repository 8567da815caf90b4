package org.commonhold.owner.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.document.StoredDocument;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;

/** The accounts that one payment paid together, each with its receipt. */
final class PaymentParts {

    private PaymentParts() {}

    static Component of(List<PaymentDetails.Part> parts, Function<PaymentId, StoredDocument> receipt) {
        var table = new PlainTable(
                Languages.text("owner.payment.parts.caption"),
                Set.of(1),
                Languages.text("owner.account"),
                Languages.text("owner.payment.amount"),
                Languages.text("owner.payment.parts.receipt"));
        parts.forEach(part -> table.row(
                new Anchor(
                        OwnerLinks.payment(part.payment()),
                        Languages.text("owner.account.name", part.address(), part.accountNumber())),
                new Span(Formats.money(part.amount())),
                receipt(part, receipt)));
        return new Panel(Languages.text("owner.payment.parts"), table);
    }

    private static Component receipt(PaymentDetails.Part part, Function<PaymentId, StoredDocument> receipt) {
        var number = part.receiptNumber();
        return number == null
                ? new Span(Languages.text("owner.payment.parts.none"))
                : Links.download(
                        () -> receipt.apply(part.payment()),
                        Languages.text("owner.payment.parts.number", Long.toString(number)));
    }
}
