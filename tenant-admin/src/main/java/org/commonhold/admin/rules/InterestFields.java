package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Simple interest by days: an own rate or one that is published, held down by a cap, by steps of days late. */
final class InterestFields extends Div {

    private static final long serialVersionUID = 1L;

    /** In place of a published rate: the company's own. */
    private static final String OWN = "";

    private final transient RuleFields fields;
    private final Select<String> source = new Select<>();
    private final TextField percent;
    private final Select<String> cap = new Select<>();
    private final TextField most;
    private final StepRows steps;

    InterestFields(RuleFields fields) {
        this.fields = fields;
        addClassNames("season", "form");
        source.setLabel(Languages.text("admin.ownRule.interest.rate"));
        source.setItemLabelGenerator(n -> OWN.equals(n) ? Languages.text("admin.ownRule.interest.own") : n);
        percent = fields.percent("rule.interest.percent", "admin.ownRule.interest.percent");
        source.addValueChangeListener(e -> percent.setVisible(OWN.equals(e.getValue())));
        cap.setLabel(Languages.text("admin.ownRule.interest.cap"));
        cap.setEmptySelectionAllowed(true);
        most = fields.percent("rule.interest.mostOfDebt", "admin.ownRule.interest.most");
        most.setHelperText(Languages.text("admin.ownRule.interest.most.help"));
        steps = new StepRows(fields);
        add(source, percent, cap, most, steps);
        names(List.of());
    }

    /** Offers the rates and caps that there are. */
    void names(List<Rule> inForce) {
        source.setItems(Stream.concat(
                        Stream.of(OWN),
                        inForce.stream()
                                .filter(Rule.PublishedRate.class::isInstance)
                                .map(r -> ((Rule.PublishedRate) r).name()))
                .toList());
        source.setValue(OWN);
        var caps = inForce.stream()
                .filter(Rule.RateCap.class::isInstance)
                .map(r -> ((Rule.RateCap) r).name())
                .toList();
        cap.setItems(caps);
        cap.setVisible(!caps.isEmpty());
    }

    void show(Rule.Interest interest) {
        source.setValue(interest.published() == null ? OWN : interest.published());
        percent.setValue(RuleFields.plain(interest.percent()));
        if (cap.isVisible() || interest.capName() == null) {
            cap.setValue(interest.capName());
        }
        most.setValue(RuleFields.plain(interest.mostOfDebt()));
        steps.show(interest.steps());
    }

    Optional<Rule.Interest> read() {
        var own = OWN.equals(source.getValue());
        var rate = own ? fields.required(percent) : null;
        var limit = fields.optional(most);
        var days = steps.read();
        return own && rate == null || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule.Interest(rate, published(), cap.getValue(), limit, days));
    }

    private @Nullable String published() {
        return OWN.equals(source.getValue()) ? null : source.getValue();
    }
}
