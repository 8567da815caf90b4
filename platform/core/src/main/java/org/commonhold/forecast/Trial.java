package org.commonhold.forecast;

import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.PricedLine;

/** What the example would be billed, line by line, or why it cannot be. */
public record Trial(List<PricedLine> lines, Money total, List<Problem> problems) {

    public Trial {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
