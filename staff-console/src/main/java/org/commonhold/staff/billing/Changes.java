package org.commonhold.staff.billing;

import java.math.BigDecimal;
import org.commonhold.kernel.Money;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Changes as they are written: with their sign. */
final class Changes {

    private Changes() {}

    static String sum(Money difference) {
        return difference.isPositive() ? "+" + Formats.money(difference) : Formats.money(difference);
    }

    /** A word where there was nothing to compare with. */
    static String percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return Languages.text("staff.dry.new");
        }
        return (percent.signum() > 0 ? "+" : "") + Formats.number(percent) + "\u00a0%";
    }
}
