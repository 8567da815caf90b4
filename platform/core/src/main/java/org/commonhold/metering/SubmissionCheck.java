package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Problem;

/**
 * What would happen to a submission: {@code problems} refuse it, {@code questions} want a confirmation; both are at the
 * field {@code register:<id>} where they concern one dial. {@code lines} are the acceptable values, for the check page.
 */
public record SubmissionCheck(List<Problem> problems, List<Problem> questions, List<Line> lines) {

    /** A value beside the one before it, in the resource's unit. */
    public record Line(
            RegisterId register, BigDecimal previous, LocalDate previousOn, BigDecimal value, BigDecimal used) {}

    /** Nothing refused and nothing left to ask. */
    public boolean acceptable() {
        return problems.isEmpty() && questions.isEmpty();
    }
}
