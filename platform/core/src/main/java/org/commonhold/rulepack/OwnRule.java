package org.commonhold.rulepack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.json.JsonText;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A company's own rule; stands before the pack's on the days it holds. Never edited: a later one replaces it. */
@Entity
@Table(name = "company_rule")
class OwnRule extends TenantEntity {

    private String slot;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnRule() {}

    OwnRule(DatedRule dated, Instant createdAt) {
        slot = dated.rule().slot();
        validFrom = dated.validFrom();
        validTo = dated.validTo();
        source = dated.source();
        body = JsonText.write(dated);
        this.createdAt = createdAt;
    }

    DatedRule dated() {
        return JsonText.read(DatedRule.class, body);
    }
}
