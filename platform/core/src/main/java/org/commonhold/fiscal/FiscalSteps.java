package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Texts;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** The transactions of a receipt's way; none is open while the register is asked. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FiscalSteps {

    private static final String OBJECT = "FISCAL_RECEIPT";
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration ASK = Duration.ofSeconds(3);
    private static final int LONGEST = 300;

    private final FiscalStore store;
    private final FiscalSql sql;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FiscalSteps(FiscalStore store, FiscalSql sql, Companies companies, AuditTrail audit, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** A receipt whose turn it is; {@code registerId} when the register has it already. */
    record Turn(
            FiscalReceiptId id, FiscalData data, @Nullable String registerId, int attempt) {}

    public List<FiscalReceiptId> due(int limit) {
        return store.due(clock.instant(), limit);
    }

    /** Empty when another node was quicker. */
    public Optional<Turn> claim(FiscalReceiptId id, String sellersMail) {
        var receipt = store.locked(id);
        if (!receipt.due(clock.instant())) {
            return Optional.empty();
        }
        receipt.tried(clock.instant().plus(LEASE));
        return Optional.of(new Turn(id, data(receipt, sellersMail), receipt.registerId(), receipt.attempts()));
    }

    public void answered(FiscalReceiptId id, FiscalAnswer answer) {
        var receipt = store.locked(id);
        if (!receipt.open()) {
            return;
        }
        if (answer instanceof FiscalAnswer.Registered registered) {
            receipt.registered(registered.marks());
        } else if (answer instanceof FiscalAnswer.Refused refused) {
            receipt.failed(cut(refused.reason()));
            audit.record("fiscal.failed", OBJECT, id.value(), cut(refused.reason()));
        } else if (answer instanceof FiscalAnswer.Taken taken) {
            var wait = receipt.registerId() == null
                    ? ASK
                    : FiscalRules.delayAfter(receipt.attempts()).orElse(LEASE);
            receipt.taken(taken.id(), clock.instant().plus(wait));
        }
    }

    public void failed(FiscalReceiptId id, String reason) {
        var receipt = store.locked(id);
        var delay = FiscalRules.delayAfter(receipt.attempts());
        if (!receipt.open()) {
            return;
        }
        if (delay.isPresent()) {
            receipt.later(cut(reason), clock.instant().plus(delay.get()));
        } else {
            receipt.failed(cut(reason));
            audit.record("fiscal.failed", OBJECT, id.value(), cut(reason));
        }
    }

    public FiscalReceiptRow again(FiscalReceiptId id) {
        var receipt = store.locked(id);
        var other = receipt.instead(clock.instant());
        store.add(other);
        audit.record("fiscal.again", OBJECT, other.id(), null);
        return other.row();
    }

    public List<FiscalReceiptRow> of(PaymentId payment) {
        return store.of(payment).stream().map(FiscalReceipt::row).toList();
    }

    public List<FiscalReceiptRow> failedOnes(int offset, int limit) {
        return store.failed(offset, limit).stream().map(FiscalReceipt::row).toList();
    }

    private FiscalData data(FiscalReceipt receipt, String sellersMail) {
        var company = companies.current();
        var customer = receipt.customer();
        return new FiscalData(
                receipt.key(),
                receipt.kind(),
                receipt.amount(),
                receipt.advance(),
                receipt.cash(),
                customer == null ? sellersMail : customer,
                Texts.text(company.language(), "fiscal.item", sql.account(receipt.payment())),
                LocalDateTime.ofInstant(receipt.queuedAt(), company.timeZone()));
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }
}
