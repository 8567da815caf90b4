package org.commonhold.ledgercheck;

import java.util.List;

/**
 * What was found of one rule.
 *
 * @param counted things looked at
 * @param broken things that break it, at most a thousand
 * @param examples the first of them, as kind and number
 */
public record InvariantResult(Invariant invariant, long counted, long broken, List<String> examples) {

    public InvariantResult {
        examples = List.copyOf(examples);
    }

    public boolean holds() {
        return broken == 0;
    }
}
