package org.commonhold.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A correction of one posted line on its way to the next bill. Prepared by one person, decided by another. */
@Entity
@Table(name = "adjustment")
class Adjustment extends TenantEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "charge_id")
    private long chargeId;

    private String service;

    private LocalDate period;
    private String kind;
    private String ground;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    private String currency;
    private BigDecimal quantity;

    @Column(name = "quantity_unit")
    private String unit;

    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    private Facts.Method method;

    private String explanation;
    private String reason;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Enumerated(EnumType.STRING)
    private AdjustmentState state = AdjustmentState.PREPARED;

    @Column(name = "prepared_by")
    private @Nullable Long preparedBy;

    @Column(name = "prepared_name")
    private String preparedName;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String declined;

    @Column(name = "correction_id")
    private @Nullable Long correctionId;

    @SuppressWarnings("NullAway.Init")
    protected Adjustment() {}

    @SuppressWarnings("NullAway.Init")
    Adjustment(PrepareAdjustment command, Correction correction, Actor actor, Instant now) {
        var line = correction.line();
        accountId = line.account().value();
        chargeId = line.charge().value();
        service = line.service();
        period = line.period().firstDay();
        kind = GroundText.kind(command.ground());
        ground = JsonText.write(command.ground());
        amountMinor = correction.amount().minor();
        taxMinor = correction.tax().minor();
        currency = correction.amount().currency().getCurrencyCode();
        quantity = correction.counted().quantity();
        unit = correction.counted().unit();
        price = correction.counted().price();
        method = correction.counted().method();
        reason = command.reason().strip();
        documentId = command.document() == null ? null : command.document().value();
        explanation = JsonText.write(GroundText.withReason(correction.explanation(), id(), reason));
        preparedBy = actor.id();
        preparedName = actor.name();
        preparedAt = now;
    }

    /** By somebody else than who prepared it. */
    void approve(Actor actor, Instant now) {
        decide(actor, now);
        state = AdjustmentState.APPROVED;
    }

    void decline(Actor actor, Instant now, String why) {
        decide(actor, now);
        declined = why;
        state = AdjustmentState.DECLINED;
    }

    void charged(long correction) {
        correctionId = correction;
        state = AdjustmentState.CHARGED;
    }

    private void decide(Actor actor, Instant now) {
        if (state != AdjustmentState.PREPARED) {
            throw new AdjustmentRejected(Problem.of("adjustment.decided"));
        }
        if (Objects.equals(actor.id(), preparedBy)) {
            throw new AdjustmentRejected(Problem.of("adjustment.samePerson"));
        }
        decidedName = actor.name();
        decidedAt = now;
    }

    AdjustmentId adjustmentId() {
        return new AdjustmentId(id());
    }

    long account() {
        return accountId;
    }

    long charge() {
        return chargeId;
    }

    String service() {
        return service;
    }

    BillingPeriod period() {
        return BillingPeriod.containing(period);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    Money tax() {
        return Money.ofMinor(taxMinor, currency);
    }

    Correction.Counted counted() {
        return new Correction.Counted(quantity.stripTrailingZeros(), unit, price.stripTrailingZeros(), method);
    }

    Ground ground() {
        return JsonText.read(Ground.class, ground);
    }

    Explanation explanation() {
        return JsonText.read(Explanation.class, explanation);
    }
}
