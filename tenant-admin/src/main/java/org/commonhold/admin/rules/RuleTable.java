package org.commonhold.admin.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Rules with the days they hold and where they come from. */
final class RuleTable extends Div {

    private static final long serialVersionUID = 1L;

    private final PlainTable table = new PlainTable(
            Languages.text("admin.rules.caption"),
            Set.of(),
            Languages.text("admin.rules.rule"),
            Languages.text("admin.rules.holds"),
            Languages.text("admin.rules.source"));

    RuleTable() {
        add(table);
    }

    RuleTable rule(DatedRule rule, boolean own, boolean ending) {
        var words = new Div(new Span(RuleWords.of(rule.rule())));
        if (own) {
            words.add(new StatusBadge(Languages.text("admin.rules.own"), Tone.BLUE));
        }
        if (ending) {
            words.add(new StatusBadge(Languages.text("admin.rules.ending"), Tone.AMBER));
        }
        words.addClassName("rule-words");
        table.row(words, holds(rule), new Span(rule.source()));
        return this;
    }

    RuleTable rules(List<DatedRule> rules) {
        rules.forEach(r -> rule(r, false, false));
        return this;
    }

    private static Component holds(DatedRule rule) {
        var from = Formats.date(rule.validFrom());
        var to = rule.validTo();
        return new Span(
                to == null
                        ? Languages.text("admin.prices.open", from)
                        : Languages.text("admin.prices.days", from, Formats.date(to.minusDays(1))));
    }
}
