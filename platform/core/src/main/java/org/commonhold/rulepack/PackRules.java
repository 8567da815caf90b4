package org.commonhold.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;

/** What a pack must be: a code, and rules of which no two of a slot begin on the same day. */
final class PackRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,15}");
    private static final int NAME = 200;

    private PackRules() {}

    static List<Problem> of(RulePack pack) {
        var problems = new ArrayList<Problem>();
        if (!CODE.matcher(pack.code()).matches()) {
            problems.add(Problem.of("rulepack.code.malformed").at("code"));
        }
        if (pack.name().isBlank() || pack.name().length() > NAME) {
            problems.add(Problem.of("rulepack.name.missing", NAME).at("name"));
        }
        if (pack.code().equals(pack.basedOn())) {
            problems.add(Problem.of("rulepack.basedOn.circle").at("basedOn"));
        }
        var seen = new HashMap<String, Integer>();
        for (var i = 0; i < pack.rules().size(); i++) {
            var rule = pack.rules().get(i);
            var place = "rules[" + i + "].";
            RuleChecks.of(rule).forEach(p -> problems.add(p.at(place + p.field())));
            if (seen.put(rule.rule().slot() + rule.validFrom(), i) != null) {
                problems.add(Problem.of("rulepack.rule.twice").at(place + "validFrom"));
            }
        }
        return problems;
    }
}
