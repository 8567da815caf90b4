package org.commonhold.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.commonhold.kernel.NewId;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.jspecify.annotations.Nullable;

/** A line about to be a draft, with the number that its charge will have. */
record DraftLine(
        long charge,
        long service,
        LocalDate period,
        PricedLine.Kind kind,
        Facts.Method method,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        long amount,
        long tax,
        @Nullable Long replaces,
        String explanation) {

    private static final int SCALE = 6;

    /** @param replaces the line that this one lowers, when it names none itself */
    static DraftLine of(PricedLine line, long service, @Nullable Long replaces) {
        return new DraftLine(
                NewId.next(),
                service,
                line.period().firstDay(),
                line.kind(),
                line.method(),
                stored(line.quantity()),
                line.unit(),
                stored(line.price()),
                line.amount().minor(),
                line.tax().minor(),
                line.replaces() == null ? replaces : line.replaces(),
                ExplanationText.write(line.explanation()));
    }

    private static BigDecimal stored(BigDecimal number) {
        return number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number;
    }
}
