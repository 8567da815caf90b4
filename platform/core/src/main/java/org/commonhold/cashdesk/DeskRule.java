package org.commonhold.cashdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What the company allows at its desks, from a moment on; never edited. */
@Entity
@Table(name = "desk_rule")
class DeskRule extends TenantEntity {

    @Column(name = "cash_limit_minor")
    private @Nullable Long cashLimitMinor;

    private String currency;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected DeskRule() {}

    DeskRule(@Nullable Money cashLimit, String currency, String setBy, Instant now) {
        cashLimitMinor = cashLimit == null ? null : cashLimit.minor();
        this.currency = currency;
        this.setBy = setBy;
        setAt = now;
    }

    Optional<Money> cashLimit() {
        return Optional.ofNullable(cashLimitMinor).map(minor -> Money.ofMinor(minor, currency));
    }
}
