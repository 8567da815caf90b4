package org.commonhold.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Money;
import org.commonhold.paper.Markup.Cell;
import org.commonhold.pricing.Explanation;

/** Readings, common use, debts, payments, ageing and the sum: what the lines rest on and what came before. */
final class FactTables {

    private final Markup page;
    private final Bill bill;

    FactTables(Markup page, Bill bill) {
        this.page = page;
        this.bill = bill;
    }

    void readings() {
        var spans = bill.lines().stream()
                .flatMap(l -> l.why().readings().stream())
                .distinct()
                .toList();
        if (!spans.isEmpty()) {
            page.heading("readings");
            page.open("table", "lines")
                    .head("reading.meter", "#reading.previous", "#reading.current", "#reading.use", "reading.verified");
            page.open("tbody", "rows");
            spans.forEach(this::reading);
            page.close("tbody").close("table");
        }
    }

    private void reading(Explanation.Span span) {
        var verified = bill.meters().stream()
                .filter(m -> m.serial().equals(span.serial()))
                .map(m -> date(m.verifiedUntil()))
                .findFirst()
                .orElse("");
        page.row(
                "line",
                List.of(
                        Cell.of(span.serial(), span.zone()),
                        new Cell(number(span.from()), true, 1, date(span.fromDate())),
                        new Cell(number(span.to()), true, 1, date(span.toDate())),
                        Cell.number(number(span.use())),
                        Cell.of(verified)));
    }

    void commons() {
        if (!bill.commons().isEmpty()) {
            page.heading("commons");
            page.open("table", "lines")
                    .head("line.service", "#common.total", "#common.weight", "#common.weights", "#common.part");
            page.open("tbody", "rows");
            bill.commons()
                    .forEach(c -> page.row(
                            "line",
                            List.of(
                                    Cell.of(c.name()),
                                    Cell.number(number(c.total())),
                                    Cell.number(number(c.weight())),
                                    Cell.number(number(c.weights())),
                                    Cell.number(number(c.part())))));
            page.close("tbody").close("table");
        }
    }

    void debts() {
        if (!bill.debts().isEmpty()) {
            page.heading("debts").open("table", "lines").head("debt.period", "debt.dueOn", "#line.amount");
            page.open("tbody", "rows");
            byPeriod()
                    .forEach((period, debts) -> page.row(
                            "line",
                            List.of(
                                    Cell.of(period),
                                    Cell.of(date(debts.get(0).dueOn())),
                                    Cell.number(money(sum(debts))))));
            page.close("tbody").close("table");
        }
    }

    private Map<String, List<Bill.Debt>> byPeriod() {
        return bill.debts().stream()
                .collect(Collectors.groupingBy(
                        d -> Formats.month(d.period(), page.language()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
    }

    void payments() {
        if (!bill.payments().isEmpty()) {
            page.heading("payments")
                    .open("table", "lines")
                    .head("payment.on", "#line.amount")
                    .open("tbody", "rows");
            bill.payments()
                    .forEach(p -> page.row(
                            "line",
                            List.of(
                                    Cell.of(date(p.on())),
                                    Cell.number(money(p.amount().negated())))));
            page.close("tbody").close("table");
        }
    }

    /** Open sums by days since they fell due, this bill's among those not yet due. */
    void ageing(List<Integer> bounds) {
        var buckets = new TreeMap<Integer, Money>();
        var zero = Money.zero(bill.due().currency());
        for (var i = 0; i <= bounds.size(); i++) {
            buckets.put(i, zero);
        }
        for (var debt : bill.debts()) {
            var days = ChronoUnit.DAYS.between(debt.dueOn(), bill.issuedOn());
            var bucket = (int) bounds.stream().filter(b -> days > b).count();
            buckets.merge(bucket, debt.open(), Money::plus);
        }
        page.heading("ageing").open("table", "lines").open("thead", "rows").open("tr", "head");
        for (var i = 0; i <= bounds.size(); i++) {
            page.element("th", "number", span(bounds, i));
        }
        page.close("tr").close("thead").open("tbody", "rows");
        page.row(
                "line",
                buckets.values().stream().map(m -> Cell.number(money(m))).toList());
        page.close("tbody").close("table");
    }

    private String span(List<Integer> bounds, int bucket) {
        var from = bucket == 0 ? 0 : bounds.get(bucket - 1) + 1;
        return bucket == bounds.size()
                ? page.say("ageing.over", bounds.get(bucket - 1))
                : page.say("ageing.span", from, bounds.get(bucket));
    }

    void sums() {
        page.open("table", "sums");
        sum("line", bill.opening().minor() < 0 ? "sum.openingAdvance" : "sum.opening", bill.opening());
        sum("line", "sum.charged", bill.charged());
        sum("line", "sum.paid", bill.paid().negated());
        sum("total", bill.due().minor() < 0 ? "sum.dueAdvance" : "sum.due", bill.due());
        page.row("line", List.of(Cell.of(page.say("sum.dueOn")), Cell.number(date(bill.dueOn()))));
        page.close("table");
    }

    private void sum(String style, String key, Money money) {
        page.row(style, List.of(Cell.of(page.say(key)), Cell.number(money(money))));
    }

    private Money sum(List<Bill.Debt> debts) {
        return debts.stream().map(Bill.Debt::open).reduce(Money.zero(bill.due().currency()), Money::plus);
    }

    private String number(BigDecimal number) {
        return Formats.number(number, page.language());
    }

    private String date(LocalDate day) {
        return Formats.date(day, page.language());
    }

    private String money(Money money) {
        return Formats.money(money, page.language());
    }
}
