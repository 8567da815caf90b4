package org.commonhold.owner.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Set;
import java.util.function.Supplier;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.Money;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.ReceiptPanel;
import org.commonhold.ui.StateView;

/** What became of a payment, and what to do next. */
final class PaymentOutcome {

    private PaymentOutcome() {}

    static Component of(PaymentDetails details, Money balance, Moments moments, Supplier<StoredDocument> receipt) {
        return switch (details.payment().state()) {
            case PAID -> paid(details, balance, moments, receipt);
            case PENDING -> waiting(details);
            case STARTED, UNKNOWN -> asked();
            case FAILED ->
                StateView.empty(
                        text("owner.payment.failed.title"),
                        text("owner.payment.failed.text", String.valueOf(details.failure())),
                        again(details));
            case EXPIRED ->
                StateView.empty(
                        text("owner.payment.expired.title"), text("owner.payment.expired.text"), again(details));
            case MISMATCH -> StateView.empty(text("owner.payment.mismatch.title"), text("owner.payment.mismatch.text"));
        };
    }

    private static Component paid(
            PaymentDetails details, Money balance, Moments moments, Supplier<StoredDocument> receipt) {
        var payment = details.payment();
        var settledAt = payment.settledAt();
        var panel = new ReceiptPanel(
                text("owner.payment.paid.title"),
                String.valueOf(payment.receiptNumber()),
                moments.exactly(settledAt == null ? payment.startedAt() : settledAt));
        panel.fact(text("owner.payment.amount"), Formats.money(payment.amount()));
        panel.next(PaymentWords.balance(balance), Links.download(receipt, text("owner.payment.pdf")), Links.print());
        var block = new Div(panel);
        if (!details.settled().isEmpty()) {
            block.add(settled(details));
        }
        block.add(Links.primary(OwnerLinks.HOME, text("owner.backHome")));
        return block;
    }

    private static PlainTable settled(PaymentDetails details) {
        var table = new PlainTable(
                text("owner.payment.settled"),
                Set.of(2),
                text("owner.statement.service"),
                text("owner.statement.month"),
                text("owner.statement.amount"));
        details.settled()
                .forEach(s -> table.row(s.serviceName(), Formats.period(s.period()), Formats.money(s.amount())));
        if (details.advance().isPositive()) {
            table.row(text("owner.payment.advance"), "", Formats.money(details.advance()));
        }
        return table;
    }

    private static Component waiting(PaymentDetails details) {
        var state =
                StateView.empty(text("owner.payment.pending.title"), text("owner.payment.pending.text"), progress());
        var bank = details.checkoutUrl();
        if (bank != null) {
            var link = Links.primary(bank, text("owner.payment.continue"));
            link.setRouterIgnore(true);
            state.add(link);
        }
        return state;
    }

    private static Component asked() {
        return StateView.empty(text("owner.payment.unknown.title"), text("owner.payment.unknown.text"), progress());
    }

    private static ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        return bar;
    }

    private static Component again(PaymentDetails details) {
        return Links.primary(OwnerLinks.of(OwnerLinks.PAY, details.payment().account()), text("owner.payment.again"));
    }

    private static String text(String key, Object... arguments) {
        return Languages.text(key, arguments);
    }
}
