package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonhold.charge.BillingRunId;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Draft charges and their faults: written in chunks of accounts, in key order. */
@ApplicationScoped
class DraftSql {

    private static final String DRAFT =
            "run_id, account_id, line, charge_id, service_id, period, kind, method, quantity,"
                    + " quantity_unit, price, amount_minor, tax_minor, replaces_id, explanation";
    private static final String FAULT = "run_id, account_id, line, service_id, message_key, arguments";

    private static final String OF_ACCOUNTS = " where tenant_id = :tenant and run_id = ? and account_id in (?)";

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    DraftSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    void clear(BillingRunId run) {
        for (var table : List.of("draft_charge", "draft_error", "run_share", "run_common")) {
            sql.update("delete from " + table + " where tenant_id = :tenant and run_id = ?", run.value());
        }
    }

    /** @param again some of these accounts may have drafts; they are replaced */
    void write(BillingRunId run, List<Computed> results, boolean again) {
        if (again) {
            replace(run, results.stream().map(c -> c.account().value()).toList());
        }
        var drafts = new ArrayList<@Nullable Object[]>();
        var faults = new ArrayList<@Nullable Object[]>();
        for (var result : results) {
            var account = result.account().value();
            for (int i = 0; i < result.lines().size(); i++) {
                drafts.add(draft(run, account, i + 1, result.lines().get(i)));
            }
            for (int i = 0; i < result.faults().size(); i++) {
                var fault = result.faults().get(i);
                faults.add(new @Nullable Object[] {
                    run.value(),
                    account,
                    i + 1,
                    fault.service(),
                    fault.problem().key(),
                    FaultArguments.of(fault.problem())
                });
            }
        }
        bulk.insert("draft_charge", DRAFT, drafts);
        bulk.insert("draft_error", FAULT, faults);
    }

    /** A look costs little, and a delete that finds nothing would lock the place where another chunk writes. */
    private void replace(BillingRunId run, Collection<Long> accounts) {
        for (var table : List.of("draft_charge", "draft_error")) {
            var known =
                    sql.first("select 1 from " + table + OF_ACCOUNTS + " limit 1", row -> true, run.value(), accounts);
            if (known.isPresent()) {
                sql.update("delete from " + table + OF_ACCOUNTS, run.value(), accounts);
            }
        }
    }

    private static @Nullable Object[] draft(BillingRunId run, long account, int number, DraftLine line) {
        return new @Nullable Object[] {
            run.value(),
            account,
            number,
            line.charge(),
            line.service(),
            line.period(),
            line.kind(),
            line.method(),
            line.quantity(),
            line.unit(),
            line.price(),
            line.amount(),
            line.tax(),
            line.replaces(),
            line.explanation()
        };
    }
}
