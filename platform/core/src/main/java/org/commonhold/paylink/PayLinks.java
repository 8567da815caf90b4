package org.commonhold.paylink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.notification.PortalLinks;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Secrets;
import org.commonhold.tenancy.CompanyCalendar;

/** Makes links to pay an account, for the office and for the mail of a statement, and takes them back. */
@ApplicationScoped
@Transactional
public class PayLinks {

    private static final String OBJECT = "PAYMENT_LINK";
    private static final int TOKEN_BITS = 128;

    private final PayLinkStore store;
    private final PayLinkSettings settings;
    private final AccountAccess access;
    private final PortalLinks pages;
    private final CompanyCalendar calendar;
    private final AuditTrail audit;

    @Inject
    PayLinks(
            PayLinkStore store,
            PayLinkSettings settings,
            AccountAccess access,
            PortalLinks pages,
            CompanyCalendar calendar,
            AuditTrail audit) {
        this.store = store;
        this.settings = settings;
        this.access = access;
        this.pages = pages;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** A new link to an account, made by the office. */
    public MadeLink make(AccountId account) {
        Access.require(Permission.PAYMENTS_RECORD);
        access.account(account);
        var made = made(account);
        audit.record("paylink.make", OBJECT, made.row().id().value(), null);
        return made;
    }

    /** The address for the mail about a statement, in the caller's transaction, who has the right to send it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String forMail(AccountId account) {
        return made(account).url();
    }

    /** Those of an account, the latest first. */
    public List<PayLinkRow> list(AccountId account) {
        Access.require(Permission.PAYMENTS_VIEW);
        access.account(account);
        return store.ofAccount(account).stream().map(PayLink::row).toList();
    }

    /** From now on the link is as unknown as one that never was. */
    public void revoke(PayLinkId id) {
        Access.require(Permission.PAYMENTS_RECORD);
        store.link(id).revoke(calendar.now());
        audit.record("paylink.revoke", OBJECT, id.value(), null);
    }

    /** What a token leads to; for whoever acts as the system in the link's company. */
    public Optional<LinkTarget> target(String token) {
        return store.usable(token, calendar.now()).map(PayLink::target);
    }

    /** Number of the payment that was begun last by way of this link. */
    public Optional<Long> payment(PayLinkId id) {
        return Optional.ofNullable(store.link(id).row().payment());
    }

    /** Remembers which payment was begun by way of this link. */
    public void begun(PayLinkId id, long payment) {
        store.link(id).begun(payment);
    }

    private MadeLink made(AccountId account) {
        var token = Secrets.token(TOKEN_BITS);
        var now = calendar.now();
        var user = CurrentActor.require().id();
        var link = store.add(new PayLink(account, token, user, now, now.plus(settings.lasts())));
        return new MadeLink(link.row(), pages.page("/l/" + token));
    }
}
