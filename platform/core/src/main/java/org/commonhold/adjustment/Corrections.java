package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.adjustment.Ground.LateReading;
import org.commonhold.adjustment.Ground.WrongTariff;
import org.commonhold.kernel.Problem;
import org.commonhold.rulepack.RulePacks;

/** Works out a correction: by the rules of the company, or by pricing the month again. */
@ApplicationScoped
class Corrections {

    private final RulePacks packs;
    private final MonthFacts facts;

    @Inject
    Corrections(RulePacks packs, MonthFacts facts) {
        this.packs = packs;
        this.facts = facts;
    }

    Correction of(BilledLine line, Ground ground) {
        if (ground instanceof WrongTariff wrong) {
            return repricing(line).wrongTariff(wrong);
        }
        if (ground instanceof LateReading late) {
            return repricing(line).lateReading(late);
        }
        return new AdjustmentRules(line, packs.book()).correct(ground);
    }

    LineParts parts(BilledLine line) {
        return facts.of(line).map(known -> new Repricing(line, known).parts()).orElse(LineParts.NONE);
    }

    private Repricing repricing(BilledLine line) {
        return facts.of(line)
                .map(known -> new Repricing(line, known))
                .orElseThrow(() -> new AdjustmentRejected(
                        Problem.of("adjustment.difference.byDecision").at("ground")));
    }
}
