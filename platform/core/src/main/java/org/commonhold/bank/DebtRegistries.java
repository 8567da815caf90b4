package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.bankfile.DebtFile;
import org.commonhold.bankfile.DebtFile.Form;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;
import org.commonhold.tenancy.Numbers;

/** What owners owe today, as a file for a bank that takes their payments. Each is numbered and kept. */
@ApplicationScoped
@Transactional
public class DebtRegistries {

    private static final String SERIES = "DEBT_REGISTRY";

    private final BankSql sql;
    private final BankAccounts accounts;
    private final CompanyCalendar calendar;
    private final Numbers numbers;
    private final Documents documents;
    private final AuditTrail audit;

    @Inject
    DebtRegistries(
            BankSql sql,
            BankAccounts accounts,
            CompanyCalendar calendar,
            Numbers numbers,
            Documents documents,
            AuditTrail audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.calendar = calendar;
        this.numbers = numbers;
        this.documents = documents;
        this.audit = audit;
    }

    /** What the company's bank details lack for the name of the file. */
    public Optional<Problem> missing() {
        Access.require(Permission.BANK_WORK);
        var bank = accounts.at(Fund.OPERATING, calendar.today());
        if (bank.isEmpty()) {
            return Optional.of(Problem.of("bank.account.none"));
        }
        return bank.get().taxNumber() == null ? Optional.of(Problem.of("bank.debt.taxNumber")) : Optional.empty();
    }

    /** Open accounts that owe something; refused without the tax number and bank account that name the file. */
    public StoredDocument export(Form form) {
        var actor = Access.require(Permission.BANK_WORK);
        var day = calendar.today();
        missing().ifPresent(problem -> {
            throw new BankWorkRejected(problem);
        });
        var bank = accounts.at(Fund.OPERATING, day).orElseThrow();
        var lines = sql.debts(calendar.company().currency());
        var number = Math.toIntExact(numbers.next(SERIES));
        var name = DebtFile.name(form, String.valueOf(bank.taxNumber()), bank.account(), number, YearMonth.from(day));
        var content = DebtFile.of(form, header(actor), lines);
        var type = form == Form.CSV ? "text/csv" : "text/plain";
        var document = documents.store(DocumentKind.BANK_FILE, name, type, content, null);
        audit.record("bank.debts", "DOCUMENT", document.value(), name);
        return new StoredDocument(document, DocumentKind.BANK_FILE, name, type, content);
    }

    private static DebtFile.Header header(Actor actor) {
        return new DebtFile.Header(
                text(actor, "account"), text(actor, "name"), text(actor, "address"), text(actor, "debt"));
    }

    private static String text(Actor actor, String column) {
        return Texts.text(actor.language(), "bankfile.debt." + column);
    }
}
