package org.commonhold.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.commonhold.cashdesk.OperationKind;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;

/** What stands on the desk's papers. A slip shows what was true when it was made, so a copy says the same. */
@ApplicationScoped
class SlipText {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Companies companies;

    @Inject
    SlipText(Companies companies) {
        this.companies = companies;
    }

    String slip(OperationRow operation, Paper paper, boolean copy) {
        var company = companies.current();
        var language = company.language();
        var page = new SlipPage(paper, language).heading("company", company.name());
        if (copy) {
            page.heading("copy", Texts.text(language, "slip.copy"));
        }
        page.heading("title", Texts.text(language, "cashdesk.kind." + operation.kind()))
                .row("slip.operation", Long.toString(operation.number()))
                .row("slip.when", when(operation.madeAt(), company))
                .row("slip.cashier", operation.madeBy());
        var paid = operation.payment();
        if (paid != null) {
            page.row("slip.receipt", Long.toString(paid.receipt()))
                    .row("slip.account", paid.account())
                    .row("slip.address", paid.address());
        }
        var reason = operation.reason();
        if (reason != null) {
            page.row("slip.reason", reason);
        }
        page.row("slip.method", Texts.text(language, "payment.method." + operation.method()))
                .total(
                        operation.kind() == OperationKind.TAKE ? "slip.paid" : "slip.given",
                        money(operation.amount(), language));
        addCash(page, operation, language);
        return page.xhtml();
    }

    private static void addCash(SlipPage page, OperationRow operation, Language language) {
        var tendered = operation.tendered();
        if (tendered != null && operation.method() == PaymentMethod.CASH) {
            page.row("slip.tendered", money(tendered, language))
                    .row("slip.change", money(operation.change(), language));
        }
        var balance = operation.balance();
        if (balance != null) {
            var ahead = balance.minor() < 0;
            page.row(ahead ? "slip.ahead" : "slip.due", money(ahead ? balance.negated() : balance, language));
        }
    }

    String report(ShiftReport report, Paper paper) {
        var company = companies.current();
        var language = company.language();
        var shift = report.shift();
        var number = shift.zNumber();
        var page = new SlipPage(paper, language)
                .heading("company", company.name())
                .heading(
                        "title",
                        number == null
                                ? Texts.text(language, "slip.shift")
                                : Texts.text(language, "slip.z", Long.toString(number)))
                .row("slip.desk", shift.desk())
                .row("slip.cashier", shift.cashier())
                .row("slip.opened", when(shift.openedAt(), company));
        var closed = shift.closedAt();
        if (closed != null) {
            page.row("slip.closed", when(closed, company));
        }
        page.row("slip.opening", money(shift.opening(), language));
        for (var line : report.lines()) {
            var name = Texts.text(language, "cashdesk.kind." + line.kind()) + ", "
                    + Texts.text(language, "payment.method." + line.method()) + " × " + line.count();
            page.plain(name, money(line.sum(), language));
        }
        page.total("slip.cash", money(report.cash(), language));
        addCount(page, report, language);
        return page.xhtml();
    }

    private static void addCount(SlipPage page, ShiftReport report, Language language) {
        var shift = report.shift();
        var counted = shift.counted();
        var difference = shift.difference();
        if (counted == null || difference == null) {
            return;
        }
        page.heading("part", Texts.text(language, "slip.count"));
        for (var line : report.counted()) {
            var value = new Money(line.value(), counted.currency());
            page.plain(
                    money(value, language) + " × " + line.pieces(),
                    money(
                            new Money(Math.multiplyExact(line.value(), (long) line.pieces()), counted.currency()),
                            language));
        }
        page.total("slip.counted", money(counted, language)).row("slip.difference", money(difference, language));
        var note = shift.note();
        if (note != null) {
            page.row("slip.note", note);
        }
    }

    private static String money(Money money, Language language) {
        return Formats.money(money, language);
    }

    private static String when(Instant at, CompanyDetails company) {
        var local = LocalDateTime.ofInstant(at, company.timeZone());
        return Formats.date(local.toLocalDate(), company.language()) + " " + CLOCK.format(local);
    }
}
