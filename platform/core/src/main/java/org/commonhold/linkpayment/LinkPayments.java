package org.commonhold.linkpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.notification.PortalLinks;
import org.commonhold.paylink.LinkDoor;
import org.commonhold.paylink.LinkTarget;
import org.commonhold.paylink.PayLinks;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;

/** For callers without a login. The link alone names company and account; whoever holds it sees what is due and may pay it. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LinkPayments {

    /** Where the gateway sends the payer back to; without the token, because the gateway and our books keep the address. */
    private static final String BACK = "/l/back";

    private final LinkDoor door;
    private final PayLinks links;
    private final LinkPages pages;
    private final Payments payments;
    private final PortalLinks addresses;

    @Inject
    LinkPayments(LinkDoor door, PayLinks links, LinkPages pages, Payments payments, PortalLinks addresses) {
        this.door = door;
        this.links = links;
        this.pages = pages;
        this.payments = payments;
        this.addresses = addresses;
    }

    /** False when this address has asked too often. */
    public boolean admits(String address) {
        return door.admits(address);
    }

    /** What the link shows; empty for one that cannot be used, whatever the reason. */
    public Optional<LinkPage> look(String token) {
        return entered(token, target -> pages.of(target, false));
    }

    /** The same after the payer has come back: the gateway is asked where the payment stands. */
    public Optional<LinkPage> back(String token) {
        return entered(token, target -> pages.of(target, true));
    }

    /**
     * Begins to pay what is due. The page gives back where to go on, or why not: the sum is no longer the one that was shown, or a
     * payment is on its way already.
     *
     * @param shownMinor the sum that the page has shown
     * @param form the page's own number; the same one begins one payment
     * @param again the payer has been told of the other payment
     */
    public Optional<LinkPage> pay(String token, long shownMinor, String form, boolean again) {
        return entered(token, target -> {
            var page = pages.of(target, false);
            if (!page.due().isPositive() || page.due().minor() != shownMinor) {
                return page.refusing(List.of(Problem.of("linkpayment.due.changed")));
            }
            try {
                var key = "link-" + target.link().value() + "-" + form;
                var begun = payments.begin(
                        new StartPayment(target.account(), page.due(), key, addresses.page(BACK), false, again));
                links.begun(target.link(), begun.payment().id().value());
                return pages.of(target, false);
            } catch (Rejected e) {
                return page.refusing(e.problems());
            }
        });
    }

    private Optional<LinkPage> entered(String token, Function<LinkTarget, LinkPage> work) {
        return door.company(token).flatMap(company -> {
            try {
                return CurrentActor.callAs(
                        Actor.system(company), () -> links.target(token).map(work));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
