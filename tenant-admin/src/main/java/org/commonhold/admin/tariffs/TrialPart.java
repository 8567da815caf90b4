package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonhold.forecast.TariffTrial;
import org.commonhold.forecast.Trial;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.ExplanationTable;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** What an example home would pay by the terms being typed, line by line, beside what it pays by those in force. */
final class TrialPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TariffTrial trials;
    private final transient @Nullable Terms before;
    private final SampleForm sample;
    private final Div result = new Div();
    private transient @Nullable Terms asked;

    /** @param before the terms in force, null for none */
    TrialPart(TariffTrial trials, BillingPeriod month, @Nullable Terms before) {
        this.trials = trials;
        this.before = before;
        addClassName("trial");
        sample = new SampleForm(month, this::show);
        result.getElement().setAttribute("aria-live", "polite");
        add(sample, result);
        show();
    }

    /** Follows the form; null while it does not yet make terms. */
    void follow(@Nullable Terms terms) {
        asked = terms;
        show();
    }

    private void show() {
        result.removeAll();
        var terms = asked;
        if (terms == null) {
            result.add(new Paragraph(Languages.text("admin.try.empty")));
            if (before != null) {
                sample.of(before);
            }
            return;
        }
        var home = sample.of(terms);
        var now = trials.of(terms, home);
        result.add(part(Languages.text("admin.try.new"), now));
        if (before != null) {
            var old = trials.of(before, home);
            result.add(part(Languages.text("admin.try.old"), old));
            if (now.problems().isEmpty() && old.problems().isEmpty()) {
                result.add(difference(now, old));
            }
        }
    }

    private static Component part(String heading, Trial trial) {
        var title = new H3(heading);
        title.add(new Span(trial.problems().isEmpty() ? Formats.money(trial.total()) : ""));
        title.addClassName("trial-total");
        var part = new Div(title);
        if (!trial.problems().isEmpty()) {
            var list = new UnorderedList();
            trial.problems().forEach(p -> list.add(new ListItem(Languages.text(p))));
            part.add(list);
        }
        trial.lines().forEach(l -> part.add(new ExplanationTable(l.explanation(), l.amount())));
        return part;
    }

    private static Paragraph difference(Trial now, Trial old) {
        var change = now.total().minus(old.total());
        var text = change.isZero()
                ? Languages.text("admin.try.same")
                : Languages.text(
                        change.isPositive() ? "admin.try.more" : "admin.try.less",
                        Formats.money(change.isPositive() ? change : change.negated()));
        var words = new Paragraph(text);
        words.addClassName("example");
        return words;
    }
}
