package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonhold.adjustment.AdjustmentPreview;
import org.commonhold.adjustment.AdjustmentPreviews;
import org.commonhold.adjustment.BilledLine;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.LineParts;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.kernel.Rejected;
import org.commonhold.latefee.LateFeeEffect;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.ExplanationTable;
import org.commonhold.ui.FileField;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** Puts a posted line right: the ground, what the rule makes of it, and the reason that the owner reads. */
final class AdjustmentForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AdjustmentPreviews previews;
    private final transient BilledLine line;
    private final ErrorSummary errors = new ErrorSummary();
    private final GroundForm ground;
    private final TextArea reason = new TextArea(Languages.text("staff.adjustment.reason"));
    private final Div result = new Div();
    private final transient List<FileField.Taken> document = new ArrayList<>();

    /** Prepares what was typed, with its document where there is one. */
    @FunctionalInterface
    interface Send {
        void accept(PrepareAdjustment command, Optional<FileField.Taken> document);
    }

    AdjustmentForm(
            AdjustmentPreviews previews,
            BilledLine line,
            LineParts parts,
            LocalDate today,
            UnaryOperator<byte[]> cleanEvidence,
            Send send) {
        this.previews = previews;
        this.line = line;
        addClassName("page-narrow");
        ground = new GroundForm(line, parts, today, errors);
        ground.known();
        errors.field("reason", reason);
        reason.setHelperText(Languages.text("staff.adjustment.reason.help"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        result.getElement().setAttribute("aria-live", "polite");
        var show = new Button(Languages.text("staff.adjustment.preview"), e -> preview());
        var submit = new Button(Languages.text("staff.adjustment.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, ground, show, result, reason, FileField.evidence(document, cleanEvidence), submit);
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
            result.add(panel(previews.of(line.charge(), typed)));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private static Panel panel(AdjustmentPreview preview) {
        var correction = preview.correction();
        var panel = new Panel(
                Languages.text("staff.adjustment.result", ComparisonWords.signed(correction.amount())),
                new ExplanationTable(correction.explanation(), correction.amount()));
        if (correction.capped()) {
            panel.add(new Paragraph(Languages.text("staff.adjustment.capped")));
        }
        panel.add(new Paragraph(lateFees(preview.lateFees())));
        return panel;
    }

    private static String lateFees(LateFeeEffect effect) {
        if (effect.change().isZero()) {
            return Languages.text("staff.adjustment.lateFee.none");
        }
        return Languages.text(
                "staff.adjustment.lateFee",
                Formats.money(effect.now()),
                Formats.money(effect.then()),
                ComparisonWords.signed(effect.change()));
    }

    private void submit(Send send) {
        errors.clear();
        Optional<Ground> typed = ground.ground();
        if (errors.show() || typed.isEmpty()) {
            return;
        }
        try {
            send.accept(
                    new PrepareAdjustment(line.charge(), typed.get(), reason.getValue(), null),
                    document.stream().findFirst());
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
