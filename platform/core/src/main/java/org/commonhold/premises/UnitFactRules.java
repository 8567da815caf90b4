package org.commonhold.premises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What an area, a number of persons and a share may be. Pure. */
final class UnitFactRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int TEXT = 200;
    private static final int AREA_DECIMALS = 2;

    private UnitFactRules() {}

    static List<Problem> judge(RecordUnitFact fact) {
        return judge(fact.amount(), fact.kind().decimals(), fact.document());
    }

    static List<Problem> judge(RecordBuildingFact fact) {
        return judge(fact.amount(), AREA_DECIMALS, fact.document());
    }

    /** Why a fact is withdrawn. */
    static List<Problem> judgeReason(String reason) {
        if (reason.isBlank()) {
            return List.of(Problem.of("premises.reason.missing").at("reason"));
        }
        return reason.strip().length() > TEXT
                ? List.of(Problem.of("premises.reason.long", TEXT).at("reason"))
                : List.of();
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
        if (document != null && document.length() > TEXT) {
            problems.add(Problem.of("premises.document.long", TEXT).at("document"));
        }
        return problems;
    }
}
