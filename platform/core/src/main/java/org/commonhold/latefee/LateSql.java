package org.commonhold.latefee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonhold.latefee.LateRules.Bill;
import org.commonhold.latefee.LateRules.Paid;
import org.commonhold.tenancy.CompanySql;

/** Finds the few accounts whose late fee may have changed, with four looks at all of them. */
@ApplicationScoped
class LateSql {

    private static final int MONTHS_BACK = 4;
    private static final String BILLS =
            "select account_id, date(issued_at), due_on, due_minor, paid_minor from statement"
                    + " where tenant_id = :tenant and account_id in (?) and period >= ? order by account_id, id";
    private static final String PAID = "select p.account_id, p.booked_on, -p.amount_minor from posting p"
            + " force index (ix_posting_balance) join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id"
            + " where p.tenant_id = :tenant and p.account_id in (?) and p.booked_on > ?"
            + " and p.gl_account in ('1100', '1110', '2100') and p.amount_minor < 0 and e.source_kind = 'PAYMENT'";
    private static final String CORRECTED = "select distinct account_id from charge where tenant_id = :tenant"
            + " and account_id in (?) and kind = 'CORRECTION' and due_on >= ? and period >= ?";

    private static final String RELEASED = "select distinct p.account_id from allocation a join payment p"
            + " on p.tenant_id = a.tenant_id and p.id = a.payment_id where a.tenant_id = :tenant"
            + " and a.release_source is not null and a.allocated_at >= ? and p.account_id in (?)";

    private final CompanySql sql;

    @Inject
    LateSql(CompanySql sql) {
        this.sql = sql;
    }

    /**
     * Accounts of which something was late after {@code before}, or was corrected or no longer paid since: only for these can the fee have
     * changed. May name more.
     *
     * @param firstDay first day of being late that costs anything
     */
    Set<Long> late(Collection<Long> accounts, int firstDay, LocalDate before, LocalDate asOf) {
        var since = asOf.minusMonths(MONTHS_BACK).minusDays(firstDay);
        var bills = sql.list(
                BILLS,
                row -> new Bill(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5)),
                accounts,
                since);
        var open = LateRules.doubtful(bills, firstDay, asOf);
        var late = new TreeSet<>(LateRules.late(open, paid(open), firstDay, before));
        late.addAll(sql.list(RELEASED, row -> row.getLong(1), since.atStartOfDay(), accounts));
        late.addAll(sql.list(CORRECTED, row -> row.getLong(1), accounts, since, since));
        return late;
    }

    private List<Paid> paid(List<Bill> bills) {
        var first = bills.stream().map(Bill::issuedOn).min(LocalDate::compareTo);
        var billed = bills.stream().map(Bill::account).distinct().toList();
        return first.isEmpty()
                ? List.of()
                : sql.list(
                        PAID,
                        row -> new Paid(row.getLong(1), row.getObject(2, LocalDate.class), row.getLong(3)),
                        billed,
                        first.get());
    }
}
