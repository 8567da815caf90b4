package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Languages;

/** Less to pay for each hour in which it was colder than the norm and its tolerance. */
final class QualityPart extends RulePart {

    private static final long serialVersionUID = 1L;

    private static final List<String> WHAT = List.of("ROOM_TEMPERATURE", "HOT_WATER_TEMPERATURE");

    private final transient RuleFields fields;
    private final Select<String> what = new Select<>();
    private final TextField degrees;
    private final TextField day;
    private final TextField night;
    private final TextField percent;
    private final TextField cold;
    private transient List<Rule> known = List.of();

    QualityPart(RuleFields fields) {
        this.fields = fields;
        what.setLabel(Languages.text("admin.ownRule.quality.what"));
        what.setItems(WHAT);
        what.setItemLabelGenerator(w -> Languages.text("admin.rule.what." + w));
        degrees = fields.number("rule.degrees", "admin.ownRule.quality.degrees");
        degrees.setHelperText(Languages.text("admin.ownRule.quality.degrees.help"));
        day = fields.number("rule.dayTolerance", "admin.ownRule.quality.day");
        night = fields.number("rule.nightTolerance", "admin.ownRule.quality.night");
        percent = fields.percent("rule.percentPerHour", "admin.ownRule.quality.percent");
        cold = fields.number("rule.billedAsColdBelow", "admin.ownRule.quality.cold");
        cold.setHelperText(Languages.text("admin.ownRule.quality.cold.help"));
        what.setValue(WHAT.get(0));
        what.addValueChangeListener(e -> show());
        var tolerances = new Div(day, night);
        tolerances.addClassName("field-row");
        add(what, degrees, tolerances, percent, cold);
    }

    @Override
    void begin(List<Rule> inForce) {
        known = inForce;
        show();
    }

    private void show() {
        for (var rule : known) {
            if (rule instanceof Rule.Quality low && low.what().equals(what.getValue())) {
                degrees.setValue(RuleFields.plain(low.degrees()));
                day.setValue(RuleFields.plain(low.dayTolerance()));
                night.setValue(RuleFields.plain(low.nightTolerance()));
                percent.setValue(RuleFields.plain(low.percentPerHour()));
                cold.setValue(RuleFields.plain(low.billedAsColdBelow()));
            }
        }
    }

    @Override
    Optional<Rule> read() {
        var step = fields.required(degrees);
        var byDay = fields.required(day);
        var byNight = fields.required(night);
        var less = fields.required(percent);
        var below = fields.optional(cold);
        return step == null || byDay == null || byNight == null || less == null
                ? Optional.empty()
                : Optional.of(new Rule.Quality(what.getValue(), step, byDay, byNight, less, below));
    }
}
