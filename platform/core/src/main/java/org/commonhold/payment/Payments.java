package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.job.Retry;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Paying by card, recording what the office receives, and what became of it. No transaction is open while the gateway is
 * asked: a caller's own is suspended.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Payments {

    private final PaymentAccess access;
    private final PaymentChecks checks;
    private final PaymentRecords records;
    private final PaymentSteps steps;
    private final Checkout checkout;
    private final WebhookIntake webhooks;

    @Inject
    Payments(
            PaymentAccess access,
            PaymentChecks checks,
            PaymentRecords records,
            PaymentSteps steps,
            Checkout checkout,
            WebhookIntake webhooks) {
        this.access = access;
        this.checks = checks;
        this.records = records;
        this.steps = steps;
        this.checkout = checkout;
        this.webhooks = webhooks;
    }

    /**
     * Begins to pay by card; {@code checkoutUrl} of the answer is where the payer goes on. Without one the gateway did
     * not answer (state UNKNOWN) or refused (FAILED).
     */
    public PaymentDetails begin(StartPayment command) {
        var payers = payers(command);
        checks.check(command);
        var attempt = Retry.onConflict(() -> steps.start(command));
        var account = payers.get(attempt.payment().account());
        if (account == null) {
            throw new NotFound("account");
        }
        if (attempt.payment().state().open() && attempt.session() == null) {
            checkout.ask(attempt, numbers(attempt, account));
        }
        return details(attempt.payment().id(), account);
    }

    /** Refuses what {@link #begin} would refuse of the sum, without beginning anything: for the form. */
    public void check(StartPayment command) {
        payers(command);
        checks.check(command);
    }

    private Map<AccountId, AccountRef> payers(StartPayment command) {
        var payers = new HashMap<AccountId, AccountRef>();
        command.parts().forEach(part -> payers.put(part.account(), access.payer(part.account())));
        return payers;
    }

    /** What the payer reads at the gateway. */
    private String numbers(Attempt attempt, AccountRef account) {
        return attempt.joint() ? records.accountNumbers(attempt) : account.number();
    }

    /** Asks the gateway where the payment stands and acts on the answer; a payment that is settled is just shown. */
    public PaymentDetails ask(PaymentId id) {
        var attempt = records.attempt(id);
        var account = access.viewer(attempt.payment().account());
        if (attempt.payment().method() == PaymentMethod.CARD
                && attempt.payment().state().open()) {
            var lead = attempt.lead().equals(id) ? attempt : records.attempt(attempt.lead());
            checkout.ask(lead, numbers(lead, account));
        }
        return details(id, account);
    }

    /** An event from the gateway; needs neither actor nor company. The same event has one effect, however often. */
    public HookAnswer webhook(String hookToken, String body, @Nullable String signatureHeader) {
        return webhooks.receive(hookToken, body, signatureHeader);
    }

    /** Books cash or a transfer that the office has received; the caller answers for not sending it twice. */
    public PaymentDetails record(RecordPayment command) {
        return record(command, true);
    }

    /**
     * Like {@link #record(RecordPayment)}, at the desk: the same sum for the same account within half an hour is refused
     * at {@code again} unless it is confirmed.
     */
    public PaymentDetails record(RecordPayment command, boolean again) {
        var account = check(command).account();
        return details(Retry.onConflict(() -> steps.record(command, again)), account);
    }

    /** What {@link #record(RecordPayment, boolean)} would refuse by the rules, before anything is booked. */
    public PaymentPreview check(RecordPayment command) {
        Access.require(Permission.PAYMENTS_RECORD);
        var account = access.payer(command.account());
        checks.check(command);
        var due = checks.due(account.id());
        return new PaymentPreview(account, due, due.minus(command.amount()));
    }

    /** What day it is at the company. */
    public LocalDate today() {
        return checks.today();
    }

    public PaymentDetails details(PaymentId id) {
        return details(id, access.viewer(records.attempt(id).payment().account()));
    }

    /** All attempts of an account, latest first. */
    public List<PaymentRow> history(AccountId account) {
        return records.ofAccount(access.viewer(account).id());
    }

    /** All attempts of the company, latest first. */
    public List<PaymentRow> list(int offset, int limit) {
        Access.require(Permission.PAYMENTS_VIEW);
        return records.all(offset, limit);
    }

    /** Payments of the company with the accounts they are for, latest first. */
    public List<PaymentListing> list(PaymentFilter filter, int offset, int limit) {
        Access.require(Permission.PAYMENTS_VIEW);
        return records.list(filter, offset, limit);
    }

    /**
     * Payments of the company that are unclear: what the gateway reported could not be booked, or nobody knows since before
     * then whether the gateway knows of them. Latest first.
     */
    public List<PaymentListing> unclear(Instant before, int limit) {
        Access.require(Permission.PAYMENTS_VIEW);
        return records.unclear(before, limit);
    }

    private PaymentDetails details(PaymentId id, AccountRef account) {
        return records.details(records.attempt(id), account).seenBy(access::sees);
    }
}
