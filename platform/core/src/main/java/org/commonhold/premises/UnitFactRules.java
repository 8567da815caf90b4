package org.commonhold.premises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What an area, a number of persons and a share may be. Pure. */
final class UnitFactRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DOCUMENT = 200;
    private static final int AREA_DECIMALS = 2;

    private UnitFactRules() {}

    static List<Problem> judge(RecordUnitFact fact) {
        return judge(fact.amount(), fact.kind().decimals(), fact.document());
    }

    static List<Problem> judge(RecordBuildingFact fact) {
        return judge(fact.amount(), AREA_DECIMALS, fact.document());
    }

    private static List<Problem> judge(BigDecimal amount, int decimals, @Nullable String document) {
        var problems = new ArrayList<Problem>();
        if (amount.signum() < 0) {
            problems.add(Problem.of("premises.amount.negative").at("amount"));
        } else if (amount.compareTo(MOST) > 0) {
            problems.add(Problem.of("premises.amount.large", MOST).at("amount"));
        } else if (amount.stripTrailingZeros().scale() > decimals) {
            problems.add(Problem.of("premises.amount.decimals", decimals).at("amount"));
        }
        if (document != null && document.length() > DOCUMENT) {
            problems.add(Problem.of("premises.document.long", DOCUMENT).at("document"));
        }
        return problems;
    }
}
