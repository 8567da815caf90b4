package org.commonhold.owner.payment;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentState;
import org.commonhold.payment.Payments;
import org.commonhold.receipt.Receipts;
import org.commonhold.refund.Refunds;
import org.commonhold.security.Role;
import org.commonhold.today.OwnerMoney;
import org.commonhold.ui.Facts;
import org.commonhold.ui.FiscalLines;
import org.commonhold.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Did it work? Shows the server's state, not what the return from the bank claims; asks on while it is open. */
@Route(value = "owner/money/payments/:id", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class PaymentView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FAST_MILLIS = 2_000;
    private static final int SLOW_MILLIS = 30_000;
    private static final int FAST_ROUNDS = 30;

    private final transient Payments payments;
    private final transient Receipts receipts;
    private final transient Refunds refunds;
    private final transient FiscalReceipts fiscal;
    private final transient OwnerMoney money;
    private final transient Moments moments;
    private final Div outcome = new Div();
    private final Div others = new Div();
    private @Nullable Registration polling;
    private long id;
    private int rounds;
    private @Nullable PaymentState shown;

    @Inject
    PaymentView(
            Payments payments,
            Receipts receipts,
            Refunds refunds,
            FiscalReceipts fiscal,
            OwnerMoney money,
            Moments moments) {
        this.refunds = refunds;
        this.payments = payments;
        this.receipts = receipts;
        this.fiscal = fiscal;
        this.money = money;
        this.moments = moments;
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = OwnerLinks.number(event.getRouteParameters().get("id").orElse(""));
        var details = payments.ask(new PaymentId(id));
        var payment = details.payment();
        begin(text("owner.payment.title", Formats.money(payment.amount())))
                .under(OwnerLinks.of(OwnerLinks.MONEY, payment.account()), text("owner.money.title"));
        add(
                new Refunded(refunds.own(payment.id()), moments),
                outcome,
                new Facts()
                        .fact(text("owner.account"), details.accountNumber())
                        .fact(text("owner.home.one"), details.address())
                        .fact(
                                text("owner.payment.method"),
                                text("payment.method." + payment.method().name()))
                        .fact(text("owner.payment.started"), moments.at(payment.startedAt())),
                FiscalLines.of(fiscal.of(payment.id()), moments.zone()),
                others);
        show(details);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null && shown.open()) {
            event.getUI().setPollInterval(FAST_MILLIS);
            polling = event.getUI().addPollListener(e -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    /** The webhook usually brings the news; later the gateway itself is asked. */
    private void look() {
        rounds++;
        if (rounds == FAST_ROUNDS) {
            getUI().ifPresent(ui -> ui.setPollInterval(SLOW_MILLIS));
        }
        show(rounds < FAST_ROUNDS ? payments.details(new PaymentId(id)) : payments.ask(new PaymentId(id)));
        if (shown != null && !shown.open()) {
            stop();
        }
    }

    private void show(PaymentDetails details) {
        var state = details.payment().state();
        if (state != shown) {
            shown = state;
            outcome.removeAll();
            outcome.add(PaymentOutcome.of(
                    details,
                    money.of(details.payment().account()).balance(),
                    moments,
                    () -> receipts.pdf(details.payment().id())));
            others.removeAll();
            if (!details.parts().isEmpty()) {
                others.add(PaymentParts.of(details.parts(), receipts::pdf));
            }
        }
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
