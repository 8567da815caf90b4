package org.commonhold.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankDetails;
import org.jspecify.annotations.Nullable;

/** A bill of October 2026 that has one of everything. */
final class BillFixture {

    static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 1);

    private final String currency;
    private long next = 1;

    BillFixture(String currency) {
        this.currency = currency;
    }

    Bill bill() {
        var lines = lines();
        return bill(
                "Анна Иванова",
                money(120_000),
                lines,
                money(50_000),
                bank("40702810138250123017"),
                bank("40603810000000000001"));
    }

    Bill advance() {
        return bill("Анна Иванова", money(-900_000), lines(), money(0), bank("40702810138250123017"), null);
    }

    Bill named(String owner) {
        return bill(owner, money(0), lines(), money(0), bank("40702810138250123017"), null);
    }

    Bill euro() {
        var bank = new BankDetails(
                Fund.OPERATING,
                FIRST,
                "Hausverwaltung Ufer",
                "DE71110220330123456789",
                "Bank",
                "BHBLDEHHXXX",
                null,
                null,
                null,
                null,
                null,
                null);
        return bill("Anna", money(0), lines(), money(0), bank, null);
    }

    private Bill bill(
            String owner,
            Money opening,
            List<Bill.Line> lines,
            Money paid,
            BankDetails operating,
            @Nullable BankDetails reserve) {
        var charged = lines.stream().map(Bill.Line::amount).reduce(money(0), Money::plus);
        return new Bill(
                42,
                OCTOBER,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 16),
                new Bill.Issuer("УК «Берег»", "+7 495 000-00-00", operating, reserve),
                new Bill.Payer("A-17", "Берёзовая аллея, 5", "Дом 1, 17", List.of(owner), decimal("53.40"), 2),
                opening,
                charged,
                paid,
                opening.plus(charged).minus(paid),
                lines,
                List.of(new Bill.Received(LocalDate.of(2026, 10, 12), paid)),
                List.of(
                        new Bill.Debt(
                                BillingPeriod.of(2026, 7), Fund.OPERATING, LocalDate.of(2026, 8, 17), money(30_000)),
                        new Bill.Debt(
                                BillingPeriod.of(2026, 9), Fund.RESERVE, LocalDate.of(2026, 10, 15), money(40_000))),
                List.of(new Bill.MeterDate("W-1", LocalDate.of(2029, 5, 1))),
                List.of(new Bill.Common(
                        "Electricity of the stairs",
                        decimal("812.5"),
                        decimal("53.4"),
                        decimal("3176.1"),
                        decimal("13.661"))));
    }

    private List<Bill.Line> lines() {
        var lines = new ArrayList<Bill.Line>();
        lines.add(line(
                "CARE",
                "Содержание жилья",
                Fund.OPERATING,
                Kind.REGULAR,
                Method.GIVEN,
                "53.4",
                "m2",
                "31.5",
                168_210,
                List.of()));
        lines.add(line(
                "WATER",
                "Холодная вода",
                Fund.OPERATING,
                Kind.REGULAR,
                Method.ACTUAL,
                "6.2",
                "m3",
                "50.93",
                31_577,
                List.of()));
        lines.add(line(
                "WATER",
                "Холодная вода",
                Fund.OPERATING,
                Kind.CORRECTION,
                Method.GIVEN,
                "1",
                "unit",
                "-231.17",
                -23_117,
                List.of()));
        lines.add(line(
                "WATER",
                "Холодная вода",
                Fund.OPERATING,
                Kind.DISCOUNT,
                Method.GIVEN,
                "1",
                "unit",
                "-50",
                -5_000,
                List.of()));
        lines.add(line(
                "HEAT",
                "Отопление",
                Fund.OPERATING,
                Kind.REGULAR,
                Method.NORM,
                "0.81",
                "Gcal",
                "2546.53",
                206_269,
                List.of()));
        lines.add(line(
                "REPAIR",
                "Капитальный ремонт",
                Fund.RESERVE,
                Kind.REGULAR,
                Method.GIVEN,
                "53.4",
                "m2",
                "15.1",
                80_634,
                List.of()));
        lines.add(line(
                "CARE",
                "Содержание жилья",
                Fund.OPERATING,
                Kind.LATE_FEE,
                Method.GIVEN,
                "1",
                "unit",
                "12.35",
                1_235,
                List.of()));
        return lines;
    }

    private Bill.Line line(
            String service,
            String name,
            Fund fund,
            Kind kind,
            Method method,
            String quantity,
            String unit,
            String price,
            long minor,
            List<Explanation.Note> notes) {
        var step = new Explanation.Step(
                kind == Kind.LATE_FEE ? "lateFee" : "area",
                "",
                FIRST,
                NEXT,
                decimal(quantity),
                kind == Kind.LATE_FEE ? currency : unit,
                decimal(price),
                BigDecimal.ONE,
                money(minor).major(),
                null,
                null,
                null);
        var span = new Explanation.Span(
                1,
                2,
                "W-1",
                "",
                decimal("118.4"),
                LocalDate.of(2026, 9, 23),
                decimal("124.6"),
                LocalDate.of(2026, 10, 22),
                decimal("6.2"));
        var id = next++;
        return new Bill.Line(
                id,
                service,
                name,
                fund,
                kind,
                kind == Kind.CORRECTION ? BillingPeriod.of(2026, 9) : OCTOBER,
                method,
                decimal(quantity),
                unit,
                decimal(price),
                money(minor),
                money(0),
                kind == Kind.CORRECTION ? 7L : null,
                new Explanation(
                        List.of(step),
                        method == Method.ACTUAL ? List.of(span) : List.of(),
                        kind == Kind.CORRECTION ? correction() : notes));
    }

    private static List<Explanation.Note> correction() {
        return List.of(
                new Explanation.Note("corrects", List.of("Холодная вода", "2026-09")),
                new Explanation.Note("reason", List.of("10 дней отсутствия, справка")));
    }

    private BankDetails bank(String account) {
        return new BankDetails(
                Fund.OPERATING,
                FIRST,
                "ООО УК «Берег»",
                account,
                "ПАО БАНК",
                "044525225",
                "30101810400000000225",
                "7707083893",
                "770701001",
                "Москва, Береговая, 1",
                "info@example.org",
                "example.org");
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
