package org.commonhold.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Money;
import org.commonhold.paper.Markup.Cell;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;

/** What was charged: by service, with corrections and reliefs in columns of their own; then why there were any. */
final class LineTables {

    private static final int COLUMNS = 7;

    private final Markup page;
    private final Bill bill;
    private final Money zero;

    LineTables(Markup page, Bill bill) {
        this.page = page;
        this.bill = bill;
        zero = Money.zero(bill.due().currency());
    }

    void charges(List<Bill.Line> lines) {
        page.open("table", "lines");
        page.head(
                "line.service",
                "#line.quantity",
                "#line.price",
                "#line.charged",
                "#line.corrected",
                "#line.relieved",
                "#line.total");
        page.open("tbody", "rows");
        var groups = LineGroups.of(lines, zero);
        groups.forEach(this::group);
        if (groups.size() > 1) {
            var sum = groups.stream().map(LineGroups::total).reduce(zero, Money::plus);
            page.row("sum", List.of(Cell.of(page.say("line.sum")).across(COLUMNS - 1), Cell.number(money(sum))));
        }
        page.close("tbody").close("table");
    }

    private void group(LineGroups group) {
        var lines = group.lines();
        if (lines.size() <= 1) {
            var line = lines.isEmpty() ? null : lines.get(0);
            page.row(
                    "line",
                    List.of(
                            line == null ? Cell.of(group.name()) : Cell.of(group.name(), remark(line)),
                            Cell.number(line == null ? "" : quantity(line)),
                            Cell.number(line == null ? "" : price(line)),
                            Cell.number(money(group.charged())),
                            Cell.number(unlessZero(group.corrected())),
                            Cell.number(unlessZero(group.relieved())),
                            Cell.number(money(group.total()))));
            return;
        }
        lines.forEach(line -> page.row(
                "line",
                List.of(
                        Cell.of(line.name(), remark(line)),
                        Cell.number(quantity(line)),
                        Cell.number(price(line)),
                        Cell.number(money(line.amount())),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.number(""))));
        page.row(
                "line",
                List.of(
                        Cell.of(page.say("line.together", group.name())).across(COLUMNS - 4),
                        Cell.number(money(group.charged())),
                        Cell.number(unlessZero(group.corrected())),
                        Cell.number(unlessZero(group.relieved())),
                        Cell.number(money(group.total()))));
    }

    /** How the quantity was found, where it was not measured; or the steps of a price with several. */
    private String remark(Bill.Line line) {
        var text =
                line.why().steps().size() > 1 ? Explanations.sentence(page.language(), line.why(), line.amount()) : "";
        var method = line.method() == Method.AVERAGE || line.method() == Method.NORM
                ? page.say("method." + line.method())
                : "";
        return Stream.of(method, text).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Each correction with its month and reason. */
    void corrections() {
        var corrections = bill.of(Kind.CORRECTION);
        if (!corrections.isEmpty()) {
            page.heading("corrections");
            page.open("table", "lines").head("line.service", "correction.reason", "#line.amount");
            page.open("tbody", "rows");
            corrections.forEach(line -> page.row(
                    "line",
                    List.of(
                            Cell.of(line.name(), Formats.month(line.period(), page.language())),
                            Cell.of(String.join(" · ", Explanations.notes(page.language(), line.why()))),
                            Cell.number(money(line.amount())))));
            page.close("tbody").close("table");
        }
    }

    /** Late fees on lines of their own, never inside a service. */
    void lateFees() {
        var fees = bill.of(Kind.LATE_FEE);
        if (!fees.isEmpty()) {
            page.heading("lateFees");
            page.open("table", "lines")
                    .head("line.service", "lateFee.days", "#line.amount")
                    .open("tbody", "rows");
            fees.forEach(line -> page.row(
                    "line",
                    List.of(
                            Cell.of(line.name(), String.join(" · ", Explanations.notes(page.language(), line.why()))),
                            Cell.of(days(line)),
                            Cell.number(money(line.amount())))));
            page.close("tbody").close("table");
        }
    }

    private String days(Bill.Line line) {
        return line.why().steps().stream()
                .filter(s -> !s.what().equals("lateFeeCharged"))
                .map(s -> page.say(
                        "lateFee.span",
                        Formats.date(s.from(), page.language()),
                        Formats.date(s.to().minusDays(1), page.language()),
                        Explanations.quantity(page.language(), s.quantity(), s.unit())))
                .collect(Collectors.joining("; "));
    }

    private String quantity(Bill.Line line) {
        return Explanations.quantity(page.language(), line.quantity(), line.unit());
    }

    private String price(Bill.Line line) {
        return Explanations.price(page.language(), line.price(), line.amount().currency());
    }

    private String unlessZero(Money money) {
        return money.isZero() ? "" : money(money);
    }

    private String money(Money money) {
        return Formats.money(money, page.language());
    }
}
