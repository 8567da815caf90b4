package org.commonhold.admin.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.commonhold.onboarding.ImportCounts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What an import makes, in figures. */
final class CountFacts extends Div {

    private static final long serialVersionUID = 1L;

    CountFacts(ImportCounts counts) {
        addClassName("figures");
        figure("admin.count.buildings", counts.buildings());
        figure("admin.count.units", counts.units());
        figure("admin.count.accounts", counts.accounts());
        figure("admin.count.people", counts.people());
        figure("admin.count.meters", counts.meters());
        figure("admin.count.unchanged", counts.unchanged());
    }

    private void figure(String key, int count) {
        var number = new Span(Formats.number(BigDecimal.valueOf(count)));
        number.addClassName("figure-number");
        add(new Div(number, new Span(Languages.text(key))));
    }
}
