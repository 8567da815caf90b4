package org.commonhold.staff;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** Chooses a month; the one at hand is offered even when it is not among the usual ones. */
public final class MonthSelect extends Select<BillingPeriod> {

    private static final long serialVersionUID = 1L;

    public MonthSelect(List<BillingPeriod> months, BillingPeriod current, Consumer<BillingPeriod> chosen) {
        setLabel(Languages.text("staff.month"));
        setItems(Stream.concat(months.stream(), Stream.of(current))
                .distinct()
                .sorted((a, b) -> b.compareTo(a))
                .toList());
        setItemLabelGenerator(Formats::period);
        setValue(current);
        addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                chosen.accept(e.getValue());
            }
        });
    }
}
