package org.commonhold.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonhold.billing.BillingChecklist;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** What was looked at before the month is billed, each point with its state and the way to mend it. */
final class Checklist extends UnorderedList {

    private static final long serialVersionUID = 1L;

    Checklist(BillingChecklist check) {
        addClassName("checklist");
        point(
                check.accounts() > 0,
                Tone.GREY,
                new Div(Languages.text("staff.prepare.accounts", check.accounts(), check.billed())));
        point(
                check.missing() == 0,
                Tone.AMBER,
                new Div(
                        new Div(
                                check.registers() == 0
                                        ? Languages.text("staff.prepare.noMeters")
                                        : Languages.text("staff.prepare.readings", check.missing(), check.registers())),
                        link(
                                check.missing() > 0,
                                "staff/readings?period=" + check.period(),
                                "staff.prepare.toReadings")));
        point(
                check.unpriced().isEmpty(),
                Tone.RED,
                new Div(Languages.text(
                        "staff.prepare.unpriced", check.unpriced().size(), String.join(", ", check.unpriced()))));
    }

    private void point(boolean good, Tone otherwise, Component words) {
        var badge = good
                ? new StatusBadge(Languages.text("staff.prepare.ok"), Tone.GREEN)
                : new StatusBadge(Languages.text("staff.prepare.look"), otherwise);
        add(new ListItem(badge, words));
    }

    private static Component link(boolean needed, String path, String key) {
        return needed ? new Anchor(path, Languages.text(key)) : new Div();
    }
}
