package org.commonhold.staff;

import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.ui.Formats;

/** A month of a form, one of those around the month that is proposed. */
public final class MonthField extends Select<BillingPeriod> {

    private static final long serialVersionUID = 1L;

    /** @param months offered from {@code first} on */
    public MonthField(String label, BillingPeriod first, int months, BillingPeriod proposed) {
        setLabel(label);
        setItems(Stream.iterate(first, BillingPeriod::next).limit(months).toList());
        setItemLabelGenerator(Formats::period);
        setValue(proposed);
    }
}
