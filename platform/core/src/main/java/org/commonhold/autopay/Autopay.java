package org.commonhold.autopay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.SavedCard;
import org.commonhold.gateway.SavedMethod;
import org.commonhold.gateway.SetupPage;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What an owner has asked for. It is stored before the gateway is asked for a page, active once a card is saved there. */
@Entity
@Table(name = "autopay")
class Autopay extends TenantEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    private AutopayKind kind;

    @Column(name = "amount_minor")
    private @Nullable Long amountMinor;

    @Column(name = "limit_minor")
    private long limitMinor;

    private String currency;

    @Column(name = "due_day")
    private @Nullable Integer dueDay;

    @Enumerated(EnumType.STRING)
    private AutopayState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_reason")
    private @Nullable StopReason stopReason;

    @Column(name = "setup_session")
    private @Nullable String setupSession;

    @Column(name = "setup_url")
    private @Nullable String setupUrl;

    private @Nullable String customer;

    private @Nullable String method;

    private @Nullable String card;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "active_at")
    private @Nullable Instant activeAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @SuppressWarnings("NullAway.Init")
    protected Autopay() {}

    Autopay(SetAutopay command, long user, Instant now) {
        var amount = command.amount();
        accountId = command.account().value();
        userId = user;
        kind = command.kind();
        amountMinor = kind == AutopayKind.FIXED && amount != null ? amount.minor() : null;
        limitMinor = command.limit().minor();
        currency = command.limit().currency().getCurrencyCode();
        dueDay = command.day();
        state = AutopayState.SETUP;
        madeAt = now;
    }

    void opened(SetupPage page) {
        setupSession = page.session();
        setupUrl = page.url();
        customer = page.customer();
    }

    void saved(SavedCard saved, Instant now) {
        if (state == AutopayState.SETUP) {
            state = AutopayState.ACTIVE;
            customer = saved.method().customer();
            method = saved.method().method();
            card = saved.label();
            setupUrl = null;
            activeAt = now;
        }
    }

    void stop(StopReason reason, Instant now) {
        if (state != AutopayState.STOPPED) {
            state = AutopayState.STOPPED;
            stopReason = reason;
            stoppedAt = now;
        }
    }

    boolean is(AutopayState wanted) {
        return state == wanted;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    long user() {
        return userId;
    }

    @Nullable
    String setupSession() {
        return setupSession;
    }

    @Nullable
    Integer dueDay() {
        return dueDay;
    }

    Instant activeAt() {
        return Objects.requireNonNull(activeAt);
    }

    SavedMethod card() {
        return new SavedMethod(Objects.requireNonNull(customer), Objects.requireNonNull(method));
    }

    Money limit() {
        return Money.ofMinor(limitMinor, currency);
    }

    /** What would be taken now. */
    Money wanted(Money balance) {
        return AutopayRules.amount(kind, fixed(), balance);
    }

    private @Nullable Money fixed() {
        return amountMinor == null ? null : Money.ofMinor(amountMinor, currency);
    }

    AutopayRow row() {
        return new AutopayRow(
                new AutopayId(id()),
                account(),
                kind,
                fixed(),
                limit(),
                dueDay,
                state,
                stopReason,
                stoppedAt,
                card,
                setupUrl);
    }
}
