package org.commonhold.premises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;

/** What an area, a number of persons and a share may be. Pure. */
final class UnitFactRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DOCUMENT = 200;

    private UnitFactRules() {}

    static List<Problem> judge(RecordUnitFact fact) {
        var problems = new ArrayList<Problem>();
        if (fact.amount().signum() < 0) {
            problems.add(Problem.of("premises.amount.negative").at("amount"));
        } else if (fact.amount().compareTo(MOST) > 0) {
            problems.add(Problem.of("premises.amount.large", MOST).at("amount"));
        } else if (fact.amount().stripTrailingZeros().scale() > fact.kind().decimals()) {
            problems.add(Problem.of("premises.amount.decimals", fact.kind().decimals())
                    .at("amount"));
        }
        var document = fact.document();
        if (document != null && document.length() > DOCUMENT) {
            problems.add(Problem.of("premises.document.long", DOCUMENT).at("document"));
        }
        return problems;
    }
}
