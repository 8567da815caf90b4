package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.basis.AccountSql;
import org.commonhold.basis.BilledAccount;
import org.commonhold.basis.Scope;
import org.commonhold.kernel.BillingPeriod;

/** The accounts that a run still has to compute. */
@ApplicationScoped
class RunAccounts {

    private final AccountSql accounts;

    @Inject
    RunAccounts(AccountSql accounts) {
        this.accounts = accounts;
    }

    List<BilledAccount> page(BillingRun run, long after, int limit) {
        return accounts.page(run.period(), condition(run), after, limit);
    }

    long count(BillingRun run) {
        return accounts.count(run.period(), condition(run));
    }

    /** Accounts without a statement of the month. */
    long unbilled(BillingPeriod period) {
        return accounts.count(period, unbilled(period.firstDay(), 0) + Scope.COMPANY.condition());
    }

    private static String condition(BillingRun run) {
        var condition =
                unbilled(run.period().firstDay(), run.series()) + run.scope().condition();
        if (run.kind() == RunKind.CORRECTION) {
            var months = run.months();
            condition += " and exists (select 1 from statement p where p.tenant_id = a.tenant_id"
                    + " and p.account_id = a.id and p.series = 0 and p.period between '"
                    + months.get(0).firstDay() + "' and '"
                    + months.get(months.size() - 1).firstDay() + "')";
        }
        var since = run.calculatedAt();
        return run.onlyChanged() && since != null
                ? condition + changed(run.id(), LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                : condition;
    }

    /**
     * Neither stated nor in a closed month. Counted, because a "not exists" makes the server gather all statements of the month
     * for every page; by a named index, because in the first month the server knows no better than to read them all.
     */
    private static String unbilled(LocalDate month, long series) {
        return " and 0 = (select count(*) from statement s force index (uk_statement_period)"
                + " where s.tenant_id = a.tenant_id and s.account_id = a.id and s.period = '" + month
                + "' and s.series = " + series + ")"
                + " and 0 = (select count(*) from closed_period c where c.tenant_id = a.tenant_id"
                + " and c.estate_id = b.estate_id and c.period = '" + month + "')";
    }

    private static String changed(long run, LocalDateTime since) {
        var after = " > '" + since + "'";
        return " and (exists (select 1 from draft_error e where e.tenant_id = a.tenant_id and e.run_id = " + run
                + " and e.account_id = a.id) or exists (select 1 from unit_fact f where f.tenant_id = a.tenant_id"
                + " and f.unit_id = u.id and greatest(f.recorded_at, coalesce(f.withdrawn_at, f.recorded_at))" + after
                + ") or exists (select 1 from benefit f"
                + " where f.tenant_id = a.tenant_id and f.account_id = a.id and f.recorded_at" + after
                + ") or exists (select 1 from one_off f where f.tenant_id = a.tenant_id and f.account_id = a.id"
                + " and greatest(f.recorded_at, coalesce(f.cancelled_at, f.recorded_at))" + after
                + ") or exists (select 1 from meter m left join meter_fault f on f.tenant_id = m.tenant_id"
                + " and f.meter_id = m.id join meter_register g on g.tenant_id = m.tenant_id and g.meter_id = m.id"
                + " left join reading r on r.tenant_id = g.tenant_id and r.register_id = g.id and r.received_at" + after
                + " where m.tenant_id = a.tenant_id and m.unit_id = u.id and (r.id is not null or f.recorded_at" + after
                + ")))";
    }
}
