package org.commonhold.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedLine.Kind;

/** Lines of a bill by service: charged, corrected, relieved. Late fees stand apart and are in no group. */
record LineGroups(String name, List<Bill.Line> lines, Money charged, Money corrected, Money relieved) {

    static List<LineGroups> of(List<Bill.Line> lines, Money zero) {
        Map<String, List<Bill.Line>> byService = new LinkedHashMap<>();
        lines.stream().filter(l -> l.kind() != Kind.LATE_FEE).forEach(l -> byService
                .computeIfAbsent(l.service(), s -> new ArrayList<>())
                .add(l));
        return byService.values().stream().map(own -> group(own, zero)).toList();
    }

    private static LineGroups group(List<Bill.Line> lines, Money zero) {
        return new LineGroups(
                lines.get(0).name(),
                lines.stream().filter(LineGroups::isCharge).toList(),
                sum(lines.stream().filter(LineGroups::isCharge).toList(), zero),
                sum(lines.stream().filter(l -> l.kind() == Kind.CORRECTION).toList(), zero),
                sum(lines.stream().filter(l -> l.kind() == Kind.DISCOUNT).toList(), zero));
    }

    private static boolean isCharge(Bill.Line line) {
        return line.kind() == Kind.REGULAR || line.kind() == Kind.ONE_OFF;
    }

    static Money sum(List<Bill.Line> lines, Money zero) {
        return lines.stream().map(Bill.Line::amount).reduce(zero, Money::plus);
    }

    Money total() {
        return charged.plus(corrected).plus(relieved);
    }
}
