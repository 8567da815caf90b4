package org.commonhold.rulepack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a country, a state or a kind of association.
 *
 * @param code RU, CN, US-FL …
 * @param name as the operator sees it, in English
 * @param basedOn code of the pack whose rules hold where this one says nothing; null for none
 */
public record RulePack(String code, String name, @Nullable String basedOn, List<DatedRule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }
}
