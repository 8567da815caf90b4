package org.commonhold.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.commonhold.premises.Withdrawal;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** How a wrong entry is withdrawn with a reason, and what is shown of one that was. */
public final class Withdrawn {

    private Withdrawn() {}

    /** That it no longer counts, since when, by whom and why. */
    public static Component state(Withdrawal withdrawal, ZoneId zone) {
        var why = new Span(Languages.text(
                "finance.fact.withdrawn.by",
                Formats.dateTime(withdrawal.at(), zone),
                withdrawal.by(),
                withdrawal.reason()));
        var state = new Div(new StatusBadge(Languages.text("finance.fact.withdrawn"), StatusBadge.Tone.GREY), why);
        state.addClassNames("two-lines", "withdrawn");
        return state;
    }

    /**
     * Asks for the reason first.
     *
     * @param name what is withdrawn, as people write it
     * @param posted posted months were billed by it: says that a correction puts them right
     */
    public static Button button(String name, boolean posted, Consumer<String> withdraw) {
        var title = Languages.text("finance.fact.withdraw.title", name);
        var action = Languages.text("finance.fact.withdraw");
        var button = new Button(action, e -> new ReasonDialog(
                        title,
                        Languages.text(posted ? "finance.fact.withdraw.posted" : "finance.fact.withdraw.text"),
                        action,
                        reason -> {
                            withdraw.accept(reason);
                            return Languages.text(
                                    posted ? "finance.fact.withdraw.donePosted" : "finance.fact.withdraw.done");
                        })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(title);
        return button;
    }
}
