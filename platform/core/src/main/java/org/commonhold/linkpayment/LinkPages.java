package org.commonhold.linkpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.ledger.Ledger;
import org.commonhold.paylink.LinkTarget;
import org.commonhold.paylink.PayLinks;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a link shows, as the system in the link's company. */
@ApplicationScoped
class LinkPages {

    private final PayLinks links;
    private final Payments payments;
    private final Ledger ledger;
    private final AccountAccess access;
    private final Companies companies;

    @Inject
    LinkPages(PayLinks links, Payments payments, Ledger ledger, AccountAccess access, Companies companies) {
        this.links = links;
        this.payments = payments;
        this.ledger = ledger;
        this.access = access;
        this.companies = companies;
    }

    /** @param ask whether the gateway is asked about the payment at hand */
    LinkPage of(LinkTarget target, boolean ask) {
        var last = links.payment(target.link()).map(PaymentId::new);
        var payment =
                last.map(id -> ask ? payments.ask(id) : payments.details(id)).orElse(null);
        var company = companies.current();
        return new LinkPage(
                company.name(),
                company.phone(),
                LinkRules.masked(access.account(target.account()).number()),
                ledger.balance(target.account()),
                payment == null ? null : payment.payment().state(),
                payment == null ? null : payment.payment().amount(),
                payment == null ? null : payment.payment().receiptNumber(),
                onward(payment),
                List.of());
    }

    private static @Nullable String onward(@Nullable PaymentDetails payment) {
        return payment != null && payment.payment().state().open() ? payment.checkoutUrl() : null;
    }
}
