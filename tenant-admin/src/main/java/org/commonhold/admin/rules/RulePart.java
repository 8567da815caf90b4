package org.commonhold.admin.rules;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.commonhold.rulepack.Rule;

/** The fields of one kind of rule. */
abstract class RulePart extends Div {

    private static final long serialVersionUID = 1L;

    RulePart() {
        addClassName("form");
    }

    /** Shows what holds today, to begin with; nothing when the kind has no rule yet. */
    abstract void begin(List<Rule> inForce);

    /** The rule; empty when something is missing, which is then noted. */
    abstract Optional<Rule> read();
}
