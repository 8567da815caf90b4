package org.commonhold.staff.levy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What is about to be laid on whom, before it is. */
final class OneOffCheck extends Div {

    private static final long serialVersionUID = 1L;

    /** @param whom an account or a place, in words */
    OneOffCheck(String whom, OneOffForm.Typed typed, Runnable lay, Runnable change) {
        addClassName("form");
        var answers = new CheckAnswers()
                .answer(Languages.text("finance.oneOff.whom"), whom)
                .answer(Languages.text("staff.service"), typed.service().name())
                .answer(Languages.text("finance.oneOff.amount"), Formats.money(typed.amount()))
                .answer(Languages.text("finance.oneOff.when"), when(typed.first(), typed.instalments()))
                .answer(Languages.text("finance.oneOff.reason"), typed.reason());
        var go = new Button(Languages.text("finance.oneOff.lay"), e -> lay.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        var buttons = new Div(go, new Button(Languages.text("ui.change"), e -> change.run()));
        buttons.addClassName("row-actions");
        add(new H2(Languages.text("finance.oneOff.check")), answers, buttons);
    }

    /** {@code in December 2026} or {@code 3 instalments, December 2026 to February 2027}. */
    static String when(BillingPeriod first, int instalments) {
        var last = new BillingPeriod(first.month().plusMonths(Math.max(1, instalments) - 1L));
        return instalments <= 1
                ? Formats.period(first)
                : Languages.text(
                        "finance.oneOff.instalments.of", instalments, Formats.period(first), Formats.period(last));
    }
}
