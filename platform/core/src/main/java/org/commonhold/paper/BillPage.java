package org.commonhold.paper;

import java.util.List;
import org.commonhold.document.PageTemplate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.AmountInChinese;
import org.commonhold.remittance.BankDetails;
import org.commonhold.rulepack.Rule.Layout;
import org.commonhold.rulepack.Rule.StatementLayout;
import org.jspecify.annotations.Nullable;

/** A bill as XHTML in the layout of the rule pack. The sections are the same everywhere; which ones and in which order differs. */
final class BillPage {

    private static final String STYLE = PageTemplate.load(BillPage.class, "bill.css");

    private final Markup page;
    private final Bill bill;
    private final StatementLayout layout;
    private final LineTables lines;
    private final FactTables facts;
    private final Codes codes;

    private BillPage(Bill bill, StatementLayout layout, Language language) {
        this.bill = bill;
        this.layout = layout;
        page = new Markup(language);
        lines = new LineTables(page, bill);
        facts = new FactTables(page, bill);
        codes = new Codes(page, bill, layout.code());
    }

    static String html(Bill bill, StatementLayout layout, Language language) {
        return new BillPage(bill, layout, language).whole();
    }

    private String whole() {
        page.raw("<html lang=\"" + page.language().locale().toLanguageTag() + "\"><head><title>");
        page.raw("</title><style>" + STYLE + "</style></head><body>");
        head();
        facts.sums();
        words();
        if (layout.layout() == Layout.HOA) {
            association();
        } else {
            lines.charges(of(Fund.OPERATING));
            fund();
            lines.corrections();
            facts.readings();
            facts.commons();
            lines.lateFees();
            facts.debts();
            facts.payments();
        }
        foot();
        return page.raw("</body></html>").toString();
    }

    /** Items, payments and age of what is open: the order in which an association writes. */
    private void association() {
        lines.charges(of(Fund.OPERATING));
        fund();
        lines.corrections();
        lines.lateFees();
        facts.readings();
        facts.commons();
        facts.payments();
        facts.ageing(layout.ageing());
    }

    private void head() {
        page.open("table", "top").open("tbody", "rows").open("tr", "row").open("td", "issuer");
        page.element("div", "company", bill.issuer().name());
        bank(bill.issuer().operating());
        page.fact("phone", text(bill.issuer().phone()));
        page.close("td").open("td", "codes");
        codes.draw(bill.issuer().operating(), bill.operatingDue());
        codes.draw(bill.issuer().reserve(), bill.reserveDue());
        page.close("td").close("tr").close("tbody").close("table");
        page.element("h1", "title", page.say("title." + layout.layout(), Long.toString(bill.number())));
        page.element("div", "period", Formats.month(bill.period(), page.language()));
        payer();
    }

    private void bank(@Nullable BankDetails bank) {
        if (bank != null) {
            page.fact("bank.payee", bank.payee());
            page.fact("bank.taxNumber", text(bank.taxNumber()));
            page.fact("bank.taxReason", text(bank.taxReason()));
            page.fact("bank.account", bank.account());
            page.fact("bank.name", text(bank.bankName()));
            page.fact("bank.bic", text(bank.bic()));
            page.fact("bank.correspondent", text(bank.correspondent()));
            page.fact("bank.address", text(bank.address()));
            page.fact("bank.email", text(bank.email()));
            page.fact("bank.website", text(bank.website()));
        }
    }

    private void payer() {
        var payer = bill.payer();
        page.open("div", "payer");
        page.fact("payer.account", payer.account());
        page.fact("payer.owners", String.join(", ", payer.owners()));
        page.fact(
                "payer.address", payer.estate().isEmpty() ? payer.address() : payer.estate() + ", " + payer.address());
        page.fact("payer.area", Explanations.quantity(page.language(), payer.area(), "m2"));
        page.fact(
                "payer.persons", payer.persons() == null ? "" : payer.persons().toString());
        page.fact("payer.issued", Formats.date(bill.issuedOn(), page.language()));
        page.close("div");
    }

    /** The reserve fund has a section of its own with its own account. */
    private void fund() {
        var reserve = of(Fund.RESERVE);
        if (!reserve.isEmpty()) {
            page.heading("fund." + layout.layout());
            var own = bill.issuer().reserve();
            if (own != null) {
                page.fact("bank.payee", own.payee());
                page.fact("bank.account", own.account());
                page.fact("bank.name", text(own.bankName()));
            }
            lines.charges(reserve);
        }
        var deposits = of(Fund.DEPOSIT);
        if (!deposits.isEmpty()) {
            page.heading("deposits");
            lines.charges(deposits);
        }
    }

    private void words() {
        if (layout.amountInWords()) {
            page.fact("words", AmountInChinese.of(bill.due().major()));
        }
    }

    private void foot() {
        page.open("div", "foot");
        page.element("p", "note", page.say("foot." + layout.layout()));
        if (layout.layout() == Layout.CN) {
            page.element("p", "seal", page.say("seal", bill.issuer().name()));
        }
        page.close("div");
    }

    private List<Bill.Line> of(Fund fund) {
        return bill.lines().stream().filter(l -> l.fund() == fund).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
