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
import java.time.Instant;
import java.time.ZoneId;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundId;
import org.commonhold.refund.RefundPreviews;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.Refunds;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.jspecify.annotations.Nullable;

/** One refund: what it does, who wants it, who decides it, and how far it is. */
@Route(value = "staff/finance/refunds/:refund", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class RefundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Refunds refunds;
    private final transient RefundPreviews previews;
    private final transient RefundActs acts;
    private final transient Companies companies;

    @Inject
    RefundView(Refunds refunds, RefundPreviews previews, RefundActs acts, Companies companies) {
        this.refunds = refunds;
        this.previews = previews;
        this.acts = acts;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new RefundId(new Address(event).id("refund")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.refund.title"));
    }

    private void show(RefundId id) {
        var details = refunds.details(id);
        var refund = details.refund();
        removeAll();
        add(new PageHeader(getTranslation("staff.refund.of", Formats.money(refund.amount())))
                .under(RefundLinks.LIST, getTranslation("staff.refunds.title")));
        add(RefundBadges.of(refund.state()), facts(details, companies.current().timeZone()));
        if (refund.state() == RefundState.REQUESTED) {
            add(new Panel(
                    getTranslation("staff.refund.does"), new Reopened(previews.of(refund.payment(), refund.amount()))));
        }
        acts.of(details, () -> show(id)).ifPresent(this::add);
    }

    private Facts facts(RefundDetails details, ZoneId zone) {
        var refund = details.refund();
        var facts = new Facts()
                .fact(getTranslation("staff.account.number"), Links.account(refund.accountNumber()))
                .fact(getTranslation("staff.account.address"), refund.address())
                .fact(
                        getTranslation("staff.refund.payment"),
                        new Anchor(Links.paymentPath(refund.payment()), getTranslation("staff.refund.payment.open")))
                .fact(
                        getTranslation("staff.refund.way"),
                        getTranslation("refund.way." + refund.way().name()))
                .fact(
                        getTranslation("staff.refund.reason"),
                        getTranslation("refund.reason." + refund.reason().name()))
                .fact(getTranslation("staff.refund.note"), details.note());
        known(facts, "staff.refund.payee", details.payee());
        known(facts, "staff.refund.requestedBy", who(refund.requestedBy(), refund.requestedAt(), zone));
        known(facts, "staff.refund.decidedBy", who(details.decidedBy(), details.decidedAt(), zone));
        known(facts, "staff.refund.declined", details.declined());
        known(facts, "staff.refund.sentAt", when(details.sentAt(), zone));
        if (refund.state() == RefundState.CONFIRMED) {
            known(facts, "staff.refund.confirmedAt", when(refund.finishedAt(), zone));
        }
        known(facts, "staff.refund.number", details.providerRefund());
        known(facts, "staff.payment.failure", details.failure());
        return facts;
    }

    private void known(Facts facts, String key, @Nullable String value) {
        if (value != null) {
            facts.fact(getTranslation(key), value);
        }
    }

    private static @Nullable String when(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : Formats.dateTime(at, zone);
    }

    private static @Nullable String who(@Nullable String name, @Nullable Instant at, ZoneId zone) {
        return name == null || at == null ? null : name + ", " + Formats.dateTime(at, zone);
    }
}
