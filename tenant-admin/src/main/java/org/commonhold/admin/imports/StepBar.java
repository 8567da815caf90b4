package org.commonhold.admin.imports;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.commonhold.ui.Languages;

/** The steps of an import with the one at hand marked. */
final class StepBar extends OrderedList {

    private static final long serialVersionUID = 1L;

    StepBar(ImportStep current) {
        addClassName("step-bar");
        getElement().setAttribute("aria-label", Languages.text("admin.imports.steps"));
        step("upload", false, true);
        for (var step : ImportStep.values()) {
            step(step.code(), step == current, step.compareTo(current) < 0);
        }
    }

    private void step(String code, boolean current, boolean behind) {
        var item = new ListItem(new Span(Languages.text("admin.imports.step." + code)));
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.addClassName(behind ? "step-behind" : "step");
        add(item);
    }
}
