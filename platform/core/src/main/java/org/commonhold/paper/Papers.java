package org.commonhold.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.paper.PaperSql.Head;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.rulepack.Rule.Layout;
import org.commonhold.rulepack.Rule.PaymentCode;
import org.commonhold.rulepack.Rule.StatementLayout;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;

/** Bills as PDF in the company's language, by the layout that held in the bill's month. */
@ApplicationScoped
@Transactional
public class Papers {

    private static final StatementLayout PLAIN = new StatementLayout(Layout.HOA, PaymentCode.NONE, false, List.of());

    private final PaperSql sql;
    private final Companies companies;
    private final BankAccounts banks;
    private final RulePacks packs;

    @Inject
    Papers(PaperSql sql, Companies companies, BankAccounts banks, RulePacks packs) {
        this.sql = sql;
        this.companies = companies;
        this.banks = banks;
        this.packs = packs;
    }

    /** The PDF of a statement; the caller has checked the right to it and keeps what it gets. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] pdf(long statement) {
        var company = companies.current();
        var bill = bill(company, statement);
        return PaperPdf.render(BillPage.html(bill, layout(bill), company.language()));
    }

    private StatementLayout layout(Bill bill) {
        return packs.book().inForce(StatementLayout.class, bill.period().firstDay()).stream()
                .findFirst()
                .orElse(PLAIN);
    }

    private Bill bill(CompanyDetails company, long statement) {
        var head = sql.head(statement).orElseThrow(() -> new NotFound("statement"));
        var issuedOn = LocalDate.ofInstant(head.issuedAt().toInstant(ZoneOffset.UTC), company.timeZone());
        return new Bill(
                head.number(),
                head.period(),
                issuedOn,
                head.dueOn(),
                issuer(company, issuedOn),
                payer(head, issuedOn),
                head.opening(),
                head.charged(),
                head.paid(),
                head.due(),
                sql.lines(head),
                sql.payments(head),
                sql.debts(head),
                sql.meters(head),
                sql.commons(head));
    }

    private Bill.Issuer issuer(CompanyDetails company, LocalDate day) {
        return new Bill.Issuer(
                company.name(),
                company.phone(),
                banks.at(Fund.OPERATING, day).orElse(null),
                banks.at(Fund.RESERVE, day).orElse(null));
    }

    private Bill.Payer payer(Head head, LocalDate day) {
        return new Bill.Payer(
                head.accountNumber(),
                head.estate(),
                head.address(),
                sql.owners(head, day),
                head.area(),
                sql.persons(head).orElse(null));
    }
}
