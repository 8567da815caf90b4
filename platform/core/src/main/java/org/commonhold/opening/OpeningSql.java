package org.commonhold.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.payment.PaymentId;
import org.commonhold.pricing.Explanation;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What openings are judged by, and their rows. */
@ApplicationScoped
class OpeningSql {

    private static final String CHARGE =
            "id, account_id, service_id, line, period, kind, method, quantity, quantity_unit,"
                    + " price, amount_minor, currency, due_on, explanation";
    private static final String OPENING =
            "id, account_id, service_code, due_on, amount_minor, currency, charge_id, payment_id, recorded_at";

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    OpeningSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** A debt about to be written. */
    record Debt(long charge, AccountId account, long service, OpeningLine line) {}

    Map<String, AccountId> accounts(Collection<String> numbers) {
        var result = new HashMap<String, AccountId>();
        sql.list(
                "select number, id from account where tenant_id = :tenant and number in (?)",
                row -> result.put(row.getString(1), new AccountId(row.getLong(2))) == null,
                numbers);
        return result;
    }

    /** Active services by code. */
    Map<String, Long> services() {
        var result = new HashMap<String, Long>();
        sql.list(
                "select code, id from service where tenant_id = :tenant and active = 1",
                row -> result.put(row.getString(1), row.getLong(2)) == null);
        return result;
    }

    /** What was taken over before, of these accounts. */
    Map<OpeningLine.Key, Long> taken(Collection<String> numbers) {
        var result = new HashMap<OpeningLine.Key, Long>();
        sql.list(
                "select a.number, o.service_code, o.due_on, o.amount_minor from opening_balance o join account a"
                        + " on a.tenant_id = o.tenant_id and a.id = o.account_id where o.tenant_id = :tenant"
                        + " and a.number in (?)",
                row -> result.put(
                                new OpeningLine.Key(
                                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                                row.getLong(4))
                        == null,
                numbers);
        return result;
    }

    void debts(List<Debt> debts, String currency, Instant now) {
        var charges = new ArrayList<@Nullable Object[]>();
        var openings = new ArrayList<@Nullable Object[]>();
        var explanation = JsonText.write(
                new Explanation(List.of(), List.of(), List.of(new Explanation.Note("opening", List.of()))));
        for (var debt : debts) {
            var line = debt.line();
            charges.add(new @Nullable Object[] {
                debt.charge(),
                debt.account().value(),
                debt.service(),
                0,
                line.dueOn().withDayOfMonth(1),
                "ONE_OFF",
                "GIVEN",
                1,
                "sum",
                new Money(line.minor(), Currency.getInstance(currency)).major(),
                line.minor(),
                currency,
                line.dueOn(),
                explanation
            });
            openings.add(row(debt.account(), line, currency, debt.charge(), null, now));
        }
        bulk.insert("charge", CHARGE, charges);
        bulk.insert("opening_balance", OPENING, openings);
    }

    void advance(AccountId account, OpeningLine line, String currency, PaymentId payment, Instant now) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(row(account, line, currency, null, payment.value(), now));
        bulk.insert("opening_balance", OPENING, rows);
    }

    private static @Nullable Object[] row(
            AccountId account,
            OpeningLine line,
            String currency,
            @Nullable Long charge,
            @Nullable Long payment,
            Instant now) {
        return new @Nullable Object[] {
            NewId.next(),
            account.value(),
            line.service(),
            line.dueOn(),
            line.minor(),
            currency,
            charge,
            payment,
            LocalDateTime.ofInstant(now, ZoneOffset.UTC)
        };
    }
}
