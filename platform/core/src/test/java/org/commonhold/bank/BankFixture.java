package org.commonhold.bank;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.estate.AccountId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.remittance.BankDetails;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.jspecify.annotations.Nullable;

/** A Russian company with two bank accounts, a house, and flats ... whose owners owe something. */
final class BankFixture {

    static final String OWN = "40702810100000000001";
    static final String RESERVE = "40705810100000000002";

    final CompanyDetails company = CoreHarness.company();
    final Actor accountant = CoreHarness.employee(company, Role.ACCOUNTANT);
    final BankImports imports = CoreHarness.get(BankImports.class);
    final SuspenseWork work = CoreHarness.get(SuspenseWork.class);
    final Map<String, AccountId> accounts = new HashMap<>();
    private final int tenant = company.id().value();
    private final long building = NewId.next();
    private final long service = NewId.next();

    BankFixture(int flats) {
        var estate = NewId.next();
        CoreHarness.sql(
                "insert into estate (tenant_id, id, version, name) values (?, ?, 1, 'Lakeside')", tenant, estate);
        CoreHarness.sql(
                "insert into building (tenant_id, id, version, estate_id, name) values (?, ?, 1, ?, 'House 1')",
                tenant,
                building,
                estate);
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active)"
                        + " values (?, ?, 1, 'CARE', 'Care', 'OPERATING', 1)",
                tenant,
                service);
        for (int i = 1; i <= flats; i++) {
            flat(i);
        }
        var admin = CoreHarness.employee(company, Role.ADMIN);
        CoreHarness.as(admin, () -> CoreHarness.get(BankAccounts.class).set(details(Fund.OPERATING, OWN)));
        CoreHarness.as(admin, () -> CoreHarness.get(BankAccounts.class).set(details(Fund.RESERVE, RESERVE)));
    }

    private static BankDetails details(Fund fund, String account) {
        return new BankDetails(
                fund,
                LocalDate.of(2020, 1, 1),
                "HOA Lakeside",
                account,
                null,
                null,
                null,
                "7709876543",
                null,
                null,
                null,
                null);
    }

    private void flat(int number) {
        var unit = NewId.next();
        var account = new AccountId(NewId.next());
        var party = NewId.next();
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area) values (?, ?, 1, ?, ?, 'FLAT', 50)",
                tenant,
                unit,
                building,
                Integer.toString(number));
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on) values (?, ?, 1, ?, ?, '2020-01-01')",
                tenant,
                account.value(),
                unit,
                "A-" + number);
        CoreHarness.sql(
                "insert into party (tenant_id, id, version, kind, name) values (?, ?, 1, 'PERSON', ?)",
                tenant,
                party,
                "Owner " + number);
        CoreHarness.sql(
                "insert into ownership (tenant_id, id, version, unit_id, party_id, share, valid_from)"
                        + " values (?, ?, 1, ?, ?, 1, '2020-01-01')",
                tenant,
                NewId.next(),
                unit,
                party);
        accounts.put("A-" + number, account);
    }

    AccountId account(String number) {
        return Objects.requireNonNull(accounts.get(number));
    }

    /** A month's bill; gives its number back. */
    long charge(String account, long minor) {
        var run = NewId.next();
        var statement = NewId.next();
        CoreHarness.sql(
                "insert into billing_run (tenant_id, id, version, period, due_on, state, currency, created_at)"
                        + " values (?, ?, 1, '2026-10-01', '2026-11-10', 'POSTED', 'RUB', '2026-11-01')",
                tenant,
                run);
        var number = (Long) Objects.requireNonNull(
                CoreHarness.column("select coalesce(max(number), 0) + 1 from statement where tenant_id = ?", tenant)
                        .get(0));
        CoreHarness.sql(
                "insert into statement (tenant_id, id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                        + " opening_minor, charged_minor, paid_minor, due_minor)"
                        + " values (?, ?, ?, ?, ?, '2026-10-01', 0, '2026-11-01', '2026-11-10', 'RUB', 0, ?, 0, ?)",
                tenant,
                statement,
                number,
                account(account).value(),
                run,
                minor,
                minor);
        CoreHarness.sql(
                "insert into charge (tenant_id, id, account_id, service_id, statement_id, period, kind, quantity,"
                        + " quantity_unit, price, amount_minor, currency, due_on, explanation)"
                        + " values (?, ?, ?, ?, ?, '2026-10-01', 'REGULAR', 1, 'unit', 1, ?, 'RUB', '2026-11-10', '{}')",
                tenant,
                NewId.next(),
                account(account).value(),
                service,
                statement,
                minor);
        var amount = Money.ofMinor(minor, "RUB");
        CoreHarness.as(
                accountant, () -> CoreHarness.get(InTransaction.class).call(() -> CoreHarness.get(LedgerBulk.class)
                        .post(List.of(new PostEntry(
                                EntryKind.CHARGE,
                                SourceKind.STATEMENT,
                                statement,
                                LocalDate.of(2026, 11, 1),
                                List.of(
                                        new EntryLine(GlAccount.RECEIVABLE, account(account), service, amount),
                                        new EntryLine(GlAccount.INCOME, null, service, amount.negated())))))));
        return number;
    }

    BankImportRow upload(String text, String charset, @Nullable BankProfileId profile) {
        var bytes = text.getBytes(Charset.forName(charset));
        return CoreHarness.as(
                accountant,
                () -> imports.upload(new UploadBankFile("file.txt", new ByteArrayInputStream(bytes), profile, null)));
    }

    /** Uploads and takes the entries in. */
    BankImportRow take(String text, String charset, @Nullable BankProfileId profile) {
        var uploaded = upload(text, charset, profile);
        CoreHarness.get(JobRunner.class).run(company.id(), Objects.requireNonNull(uploaded.job()));
        return CoreHarness.as(accountant, () -> imports.details(uploaded.id()));
    }

    List<BankEntryRow> entries(BankImportRow imported) {
        return CoreHarness.as(accountant, () -> imports.entries(imported.id(), null, 0, 1000));
    }

    long books(GlAccount gl) {
        return trial().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }

    TrialBalance trial() {
        return CoreHarness.as(accountant, () -> CoreHarness.get(Ledger.class).trialBalance());
    }

    long owes(String account) {
        return CoreHarness.as(accountant, () -> CoreHarness.get(Ledger.class).balance(account(account)))
                .minor();
    }

    long count(String table) {
        return (Long) Objects.requireNonNull(
                CoreHarness.column("select count(*) from " + table + " where tenant_id = ?", tenant)
                        .get(0));
    }

    /** A 1C file of incoming payment orders. */
    static String oneC(String... documents) {
        return "1CClientBankExchange\r\nВерсияФормата=1.03\r\nКодировка=Windows\r\nРасчСчет=" + OWN + "\r\n"
                + String.join("", documents) + "КонецФайла\r\n";
    }

    static String order(int number, String sum, String payer, String payerAccount, String purpose) {
        return "СекцияДокумент=Платежное поручение\r\nНомер=" + number + "\r\nДата=27.11.2026\r\nСумма=" + sum
                + "\r\nПлательщик=" + payer + "\r\nПлательщикСчет=" + payerAccount + "\r\nПолучательСчет=" + OWN
                + "\r\nДатаПоступило=27.11.2026\r\nНазначениеПлатежа=" + purpose + "\r\nКонецДокумента\r\n";
    }
}
