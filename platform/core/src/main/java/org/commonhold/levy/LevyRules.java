package org.commonhold.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;

/** What may be granted and charged. Pure. */
final class LevyRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TEXT = 200;
    private static final int INSTALMENTS = 120;

    private LevyRules() {}

    static List<Problem> of(GrantRelief relief) {
        var problems = new ArrayList<Problem>();
        text(relief.name(), "name", problems);
        text(relief.document(), "document", problems);
        if (relief.percent().signum() <= 0 || relief.percent().compareTo(HUNDRED) > 0) {
            problems.add(Problem.of("levy.percent.range").at("percent"));
        }
        if (relief.entitled() < 1 || relief.entitled() > relief.persons()) {
            problems.add(Problem.of("levy.entitled.range").at("entitled"));
        }
        if (relief.withinNorm() != null && relief.withinNorm().signum() <= 0) {
            problems.add(Problem.of("levy.withinNorm.positive").at("withinNorm"));
        }
        if (relief.validTo() != null && !relief.validTo().isAfter(relief.validFrom())) {
            problems.add(Problem.of("levy.validTo.early").at("validTo"));
        }
        return problems;
    }

    static List<Problem> of(LevyOneOff levy, Currency currency) {
        var problems = new ArrayList<Problem>();
        text(levy.reason(), "reason", problems);
        if (levy.amount().isZero()) {
            problems.add(Problem.of("levy.amount.zero").at("amount"));
        }
        currency(levy.amount(), currency, problems);
        if (levy.instalments() < 1 || levy.instalments() > INSTALMENTS) {
            problems.add(Problem.of("levy.instalments.range", INSTALMENTS).at("instalments"));
        }
        return problems;
    }

    static List<Problem> of(RecordCommonCost cost, Currency currency) {
        return cost(cost.amount(), cost.document(), currency);
    }

    static List<Problem> of(CorrectCommonCost cost, Currency currency) {
        return cost(cost.amount(), cost.document(), currency);
    }

    /** Why a sum is charged no further. */
    static List<Problem> reason(String reason) {
        var problems = new ArrayList<Problem>();
        text(reason, "reason", problems);
        return problems;
    }

    private static List<Problem> cost(Money amount, String document, Currency currency) {
        var problems = new ArrayList<Problem>();
        text(document, "document", problems);
        if (amount.minor() < 0) {
            problems.add(Problem.of("levy.amount.negative").at("amount"));
        }
        currency(amount, currency, problems);
        return problems;
    }

    private static void currency(Money amount, Currency currency, List<Problem> problems) {
        if (!amount.currency().equals(currency)) {
            problems.add(Problem.of("levy.amount.currency", currency.getCurrencyCode())
                    .at("amount"));
        }
    }

    private static void text(String text, String field, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of("levy.text.missing").at(field));
        } else if (text.length() > TEXT) {
            problems.add(Problem.of("levy.text.long", TEXT).at(field));
        }
    }
}
