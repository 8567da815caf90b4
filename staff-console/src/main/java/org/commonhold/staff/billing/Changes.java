package org.commonhold.staff.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.kernel.Money;
import org.commonhold.statement.DifferenceCause;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Changes as they are written: with their sign, and why. */
final class Changes {

    private static final int SHOWN = 2;

    private Changes() {}

    static String sum(Money difference) {
        return ComparisonWords.signed(difference);
    }

    /** A word where there was nothing to compare with. */
    static String percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return Languages.text("staff.dry.new");
        }
        return (percent.signum() > 0 ? "+" : "") + Formats.number(percent) + "\u00a0%";
    }

    /** Such as "Heating +280.00 (use)"; the first causes only. */
    static String why(List<DifferenceCause> causes) {
        return causes.stream().limit(SHOWN).map(Changes::why).collect(Collectors.joining("; "));
    }

    static String why(DifferenceCause cause) {
        return Languages.text("staff.cause", cause.service(), sum(cause.amount()), ComparisonWords.why(cause));
    }
}
