package org.commonhold.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankDetails;
import org.jspecify.annotations.Nullable;

/** Everything that is printed on a bill; {@code due = opening + charged - paid}. */
record Bill(
        long number,
        BillingPeriod period,
        LocalDate issuedOn,
        LocalDate dueOn,
        Issuer issuer,
        Payer payer,
        Money opening,
        Money charged,
        Money paid,
        Money due,
        List<Line> lines,
        List<Received> payments,
        List<Debt> debts,
        List<MeterDate> meters,
        List<Common> commons) {

    Bill {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        debts = List.copyOf(debts);
        meters = List.copyOf(meters);
        commons = List.copyOf(commons);
    }

    /** The company and where it is paid; {@code reserve} only where that fund has an account of its own. */
    record Issuer(
            String name,
            @Nullable String phone,
            @Nullable BankDetails operating,
            @Nullable BankDetails reserve) {}

    /** {@code persons} null when nobody has said how many. */
    record Payer(
            String account,
            String estate,
            String address,
            List<String> owners,
            BigDecimal area,
            @Nullable Integer persons) {
        Payer {
            owners = List.copyOf(owners);
        }
    }

    /** A posted line. {@code period}: the month it is for, which for a correction lies before the bill's. */
    record Line(
            long id,
            String service,
            String name,
            Fund fund,
            PricedLine.Kind kind,
            BillingPeriod period,
            Facts.Method method,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            Money amount,
            Money tax,
            @Nullable Long replaces,
            Explanation why) {}

    /** A payment since the bill before. */
    record Received(LocalDate on, Money amount) {}

    /** What is open of an earlier month, by when it fell due. */
    record Debt(BillingPeriod period, Fund fund, LocalDate dueOn, Money open) {}

    /** Until when a meter is verified. */
    record MeterDate(String serial, LocalDate verifiedUntil) {}

    /** What the building or estate used or spent in common, and the unit's part of it. */
    record Common(String name, BigDecimal total, BigDecimal weight, BigDecimal weights, BigDecimal part) {}

    List<Line> of(PricedLine.Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).toList();
    }

    /** What is due of the reserve fund: its open debts and its new lines, where it is paid to an account of its own. */
    Money reserveDue() {
        var zero = Money.zero(due.currency());
        if (issuer.reserve() == null) {
            return zero;
        }
        var before = debts.stream()
                .filter(d -> d.fund() == Fund.RESERVE)
                .map(Debt::open)
                .reduce(zero, Money::plus);
        var now = lines.stream()
                .filter(l -> l.fund() == Fund.RESERVE)
                .map(Line::amount)
                .reduce(before, Money::plus);
        return now.minor() < 0 ? zero : now.min(due.minor() < 0 ? zero : due);
    }

    /** What is left for the company's own account. */
    Money operatingDue() {
        return due.minus(reserveDue());
    }

    Optional<BankDetails> operating() {
        return Optional.ofNullable(issuer.operating());
    }
}
