package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** What the company allows at its desks; what was allowed before is kept. */
@ApplicationScoped
@Transactional
public class DeskSettings {

    private final CashStore store;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    DeskSettings(CashStore store, AuditTrail audit, CompanyCalendar calendar) {
        this.store = store;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** The most that one payment in cash may be; empty for no limit. */
    public Optional<Money> cashLimit() {
        Access.requireAny(Permission.COMPANY_MANAGE, Permission.CASH_DESK);
        return store.rule().flatMap(DeskRule::cashLimit);
    }

    /** From now on; null for no limit. */
    public void setCashLimit(@Nullable Money limit) {
        var actor = Access.require(Permission.COMPANY_MANAGE);
        var currency = calendar.company().currency();
        if (limit != null && !limit.currency().equals(currency)) {
            throw new DeskRejected(Problem.of("cashdesk.amount.otherCurrency", currency.getCurrencyCode())
                    .at("cashLimit"));
        }
        if (limit != null && !limit.isPositive()) {
            throw new DeskRejected(Problem.of("cashdesk.amount.notPositive").at("cashLimit"));
        }
        var rule = new DeskRule(limit, currency.getCurrencyCode(), actor.name(), calendar.now());
        store.add(rule);
        audit.record("cashdesk.limit", "DESK_RULE", rule.id(), null);
    }
}
