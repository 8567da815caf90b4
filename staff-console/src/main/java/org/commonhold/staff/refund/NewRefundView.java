package org.commonhold.staff.refund;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundPreviews;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.Refunds;
import org.commonhold.refund.RequestRefund;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.twin.TwinId;
import org.commonhold.twin.Twins;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** How much of this payment goes back, and why? */
@Route(value = "staff/finance/refunds/new", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class NewRefundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Refunds refunds;
    private final transient RefundPreviews previews;
    private final transient Twins twins;

    @Inject
    NewRefundView(Refunds refunds, RefundPreviews previews, Twins twins) {
        this.refunds = refunds;
        this.previews = previews;
        this.twins = twins;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        removeAll();
        add(new PageHeader(getTranslation("staff.refund.new"))
                .under(RefundLinks.LIST, getTranslation("staff.refunds.title")));
        address.queryId("payment")
                .map(PaymentId::new)
                .ifPresentOrElse(
                        payment -> form(payment, address.queryId("twin").map(TwinId::new)),
                        () -> add(StateView.empty(
                                getTranslation("staff.refund.which.title"),
                                getTranslation("staff.refund.which.text"),
                                new Anchor("staff/finance/payments", getTranslation("staff.payments.title")))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.refund.new"));
    }

    private void form(PaymentId payment, Optional<TwinId> twin) {
        var preview = previews.of(payment, null);
        add(facts(preview.payment()));
        if (!preview.most().isPositive()) {
            add(StateView.empty(
                    getTranslation("staff.refund.nothing.title"), getTranslation("staff.refund.nothing.text")));
            return;
        }
        var form = new RefundForm(preview);
        twin.ifPresent(t -> form.paidTwice());
        form.whenFilled(sum -> previews.of(payment, sum), command -> done(request(command, twin)));
        add(form);
    }

    private RefundDetails request(RequestRefund command, Optional<TwinId> twin) {
        return twin.map(t -> twins.refund(t, command.way(), command.payee(), command.note()))
                .orElseGet(() -> refunds.request(command));
    }

    private void done(RefundDetails made) {
        var state = made.refund().state();
        Toasts.done(getTranslation(
                state == RefundState.REQUESTED ? "staff.refund.requested" : "staff.refund.approve.done"));
        Links.go(RefundLinks.path(made.refund().id()));
    }

    private Facts facts(PaymentDetails details) {
        var payment = details.payment();
        return new Facts()
                .fact(getTranslation("staff.account.number"), Links.account(details.accountNumber()))
                .fact(getTranslation("staff.account.address"), details.address())
                .fact(
                        getTranslation("staff.refund.payment"),
                        new Anchor(Links.paymentPath(payment.id()), Formats.money(payment.amount())))
                .fact(
                        getTranslation("staff.payment.method"),
                        getTranslation("payment.method." + payment.method().name()));
    }
}
