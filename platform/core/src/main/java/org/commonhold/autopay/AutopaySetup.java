package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.SavedCard;
import org.commonhold.gateway.SetupPage;
import org.commonhold.ledger.Ledger;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** The transactions of setting an autopay; none is open while the gateway is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AutopaySetup {

    private static final String OBJECT = "AUTOPAY";

    private final AutopayStore store;
    private final AutopaySql statements;
    private final Ledger ledger;
    private final CompanyCalendar calendar;
    private final AuditTrail audit;

    @Inject
    AutopaySetup(AutopayStore store, AutopaySql statements, Ledger ledger, CompanyCalendar calendar, AuditTrail audit) {
        this.store = store;
        this.statements = statements;
        this.ledger = ledger;
        this.calendar = calendar;
        this.audit = audit;
    }

    public void check(SetAutopay command) {
        var problems =
                AutopayRules.judge(command, ledger.balance(command.account()).currency());
        if (!problems.isEmpty()) {
            throw new AutopayRejected(problems);
        }
    }

    /** Takes the place of what was asked for before; that goes on until a card is saved for the new one. */
    public AutopayId add(SetAutopay command) {
        store.living(command.account()).stream()
                .filter(a -> a.is(AutopayState.SETUP))
                .forEach(a -> a.stop(StopReason.REPLACED, calendar.now()));
        var user = Objects.requireNonNull(CurrentActor.require().id(), "an owner sets an autopay");
        var autopay = store.add(new Autopay(command, user, calendar.now()));
        audit.record("autopay.set", OBJECT, autopay.id(), command.kind().name());
        return new AutopayId(autopay.id());
    }

    public void opened(AutopayId id, SetupPage page) {
        store.locked(id.value()).opened(page);
    }

    /** A card is saved: from now on this one counts, and those before it end. */
    public void saved(AutopayId id, SavedCard card) {
        var autopay = store.locked(id.value());
        if (autopay.is(AutopayState.SETUP)) {
            store.living(autopay.account()).stream()
                    .filter(a -> a.id() != autopay.id())
                    .forEach(a -> a.stop(StopReason.REPLACED, calendar.now()));
            autopay.saved(card, calendar.now());
            audit.record("autopay.active", OBJECT, autopay.id(), card.label());
        }
    }

    public void stop(AccountId account) {
        for (var autopay : store.living(account)) {
            autopay.stop(StopReason.OWNER, calendar.now());
            audit.record("autopay.stop", OBJECT, autopay.id(), null);
        }
    }

    /** The page at the gateway where a card may have been saved meanwhile. */
    public Optional<Waiting> waiting(AccountId account) {
        return store.latest(account)
                .filter(a -> a.is(AutopayState.SETUP))
                .flatMap(a -> Optional.ofNullable(a.setupSession()).map(s -> new Waiting(new AutopayId(a.id()), s)));
    }

    record Waiting(AutopayId id, String session) {}

    public Optional<AutopayDetails> details(AccountId account) {
        return store.latest(account).map(autopay -> {
            var last = store.lastDue(autopay).orElse(null);
            return new AutopayDetails(
                    autopay.row(),
                    autopay.is(AutopayState.ACTIVE) ? next(autopay, last) : null,
                    last == null ? null : last.last(autopay.limit()),
                    statements.usual(account).orElse(null));
        });
    }

    private @Nullable LocalDate next(Autopay autopay, @Nullable AutopayDue last) {
        var planned = last == null ? null : last.next();
        var day = autopay.dueDay();
        return planned != null || day == null ? planned : AutopayRules.nextDay(day, calendar.today());
    }
}
