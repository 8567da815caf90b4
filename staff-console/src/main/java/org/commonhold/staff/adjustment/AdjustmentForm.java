package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.adjustment.BilledLine;
import org.commonhold.adjustment.Correction;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.ExplanationTable;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** Puts a posted line right: the ground, what the rule makes of it, and the reason that the owner reads. */
final class AdjustmentForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Adjustments adjustments;
    private final transient BilledLine line;
    private final ErrorSummary errors = new ErrorSummary();
    private final GroundForm ground;
    private final TextArea reason = new TextArea(Languages.text("staff.adjustment.reason"));
    private final Div result = new Div();

    AdjustmentForm(Adjustments adjustments, BilledLine line, LocalDate today, Consumer<PrepareAdjustment> send) {
        this.adjustments = adjustments;
        this.line = line;
        addClassName("page-narrow");
        ground = new GroundForm(line.amount(), line.period().firstDay(), today, errors);
        ground.known();
        errors.field("reason", reason);
        reason.setHelperText(Languages.text("staff.adjustment.reason.help"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        result.getElement().setAttribute("aria-live", "polite");
        var show = new Button(Languages.text("staff.adjustment.preview"), e -> preview());
        var submit = new Button(Languages.text("staff.adjustment.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, ground, show, result, reason, submit);
    }

    private void preview() {
        errors.clear();
        result.removeAll();
        var typed = ground.ground();
        if (!errors.show()) {
            typed.ifPresent(this::show);
        }
    }

    private void show(Ground typed) {
        try {
            result.add(panel(adjustments.preview(line.charge(), typed)));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    static Panel panel(Correction correction) {
        var panel = new Panel(
                Languages.text("staff.adjustment.result", ComparisonWords.signed(correction.amount())),
                new ExplanationTable(correction.explanation(), correction.amount()));
        if (correction.capped()) {
            panel.add(new Paragraph(Languages.text("staff.adjustment.capped")));
        }
        return panel;
    }

    private void submit(Consumer<PrepareAdjustment> send) {
        errors.clear();
        Optional<Ground> typed = ground.ground();
        if (errors.show() || typed.isEmpty()) {
            return;
        }
        try {
            send.accept(new PrepareAdjustment(line.charge(), typed.get(), reason.getValue(), null));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
