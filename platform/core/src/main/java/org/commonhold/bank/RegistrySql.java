package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;

/** Registries and the payment orders that bring their money: by bank account, exact sum less fee, and nearness of days. */
@ApplicationScoped
class RegistrySql {

    private final CompanySql sql;

    @Inject
    RegistrySql(CompanySql sql) {
        this.sql = sql;
    }

    /** What the new rows of a registry bring, and what the agent keeps of that. */
    RegistrySum sum(BankImportId registry, String currency) {
        return sql.first(
                        "select sum(amount_minor), sum(fee_minor) from bank_entry where tenant_id = :tenant and import_id = ?",
                        row -> new RegistrySum(
                                Money.ofMinor(row.getLong(1), currency), Money.ofMinor(row.getLong(2), currency)),
                        registry.value())
                .orElseThrow();
    }

    /** @param gross paid by owners; @param fee kept by the agent */
    record RegistrySum(Money gross, Money fee) {

        Money net() {
            return gross.minus(fee);
        }
    }

    /** Registries without their payment order that pass on this sum and have rows near the day. */
    List<BankImportId> unpaidRegistries(String bankAccount, Money net, LocalDate day, int days) {
        return sql.list(
                "select r.import_id from bank_entry r join bank_import i on i.tenant_id = r.tenant_id and i.id = r.import_id"
                        + " where r.tenant_id = :tenant and r.of_registry and r.bank_account = ? and i.state = 'DONE'"
                        + " and i.currency = ? and not exists (select 1 from bank_entry e where e.tenant_id = i.tenant_id"
                        + " and e.registry_id = i.id) group by r.import_id having sum(r.amount_minor - r.fee_minor) = ?"
                        + " and min(abs(datediff(r.booked_on, ?))) <= ? order by r.import_id",
                row -> new BankImportId(row.getLong(1)),
                bankAccount,
                net.currency().getCurrencyCode(),
                net.minor(),
                day,
                days);
    }

    /** Undecided movements that bring exactly what a registry passes on, near the days of its rows. */
    List<BankEntryId> ordersOf(BankImportId registry, Money net, int days) {
        return sql.list(
                "select e.id from bank_entry e where e.tenant_id = :tenant and e.state in ('PROPOSED', 'SUSPENSE')"
                        + " and not e.of_registry and e.currency = ? and e.amount_minor = ? and exists (select 1"
                        + " from bank_entry r where r.tenant_id = e.tenant_id and r.import_id = ? and r.bank_account ="
                        + " e.bank_account and abs(datediff(r.booked_on, e.booked_on)) <= ?) order by e.booked_on, e.id",
                row -> new BankEntryId(row.getLong(1)),
                net.currency().getCurrencyCode(),
                net.minor(),
                registry.value(),
                days);
    }
}
