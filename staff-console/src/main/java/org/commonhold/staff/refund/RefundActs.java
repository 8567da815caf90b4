package org.commonhold.staff.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.kernel.Rejected;
import org.commonhold.refund.RefundDesk;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** What the person at hand may do with a refund as it stands. */
@Dependent
class RefundActs {

    private final Refunds refunds;
    private final RefundDesk desk;

    @Inject
    RefundActs(Refunds refunds, RefundDesk desk) {
        this.refunds = refunds;
        this.desk = desk;
    }

    /** Empty: nothing. */
    Optional<Component> of(RefundDetails details, Runnable changed) {
        var refund = details.refund();
        var form = new Form(changed);
        if (refund.state() == RefundState.REQUESTED && may(Permission.REFUNDS_APPROVE)) {
            form.main("staff.refund.approve", () -> refunds.approve(refund.id()));
            form.withReason("staff.refund.reject", why -> refunds.reject(refund.id(), why));
        }
        if (refund.state() == RefundState.APPROVED && refund.way() == RefundWay.BANK && may(Permission.BANK_WORK)) {
            form.main("staff.refund.transferred", () -> desk.transferred(refund.id()));
        }
        if (refund.state() == RefundState.APPROVED
                && refund.way() != RefundWay.CARD
                && may(Permission.REFUNDS_APPROVE)) {
            form.withReason("staff.refund.callOff", why -> desk.callOff(refund.id(), why));
        }
        if (refund.way() == RefundWay.CARD && refund.state().owed()) {
            form.main("staff.refund.ask", () -> refunds.ask(refund.id()));
        }
        return form.isEmpty() ? Optional.empty() : Optional.of(form);
    }

    private static boolean may(Permission permission) {
        return CurrentActor.require().may(permission);
    }

    @FunctionalInterface
    private interface Reasoned {
        void act(String why);
    }

    /** Buttons with the refusals above them. */
    private static final class Form extends Div {

        private static final long serialVersionUID = 1L;

        private final ErrorSummary errors = new ErrorSummary();
        private final transient Runnable changed;

        Form(Runnable changed) {
            this.changed = changed;
            addClassNames("form", "decision");
        }

        boolean isEmpty() {
            return getChildren().findAny().isEmpty();
        }

        void main(String key, Runnable act) {
            var button = new Button(Languages.text(key), e -> run(act, key));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setDisableOnClick(true);
            button.addClickListener(e -> button.setEnabled(true));
            put(button);
        }

        void withReason(String key, Reasoned act) {
            var why = errors.field("why", new TextField(Languages.text("staff.refund.why")));
            var button = new Button(Languages.text(key), e -> run(() -> act.act(why.getValue()), key));
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            put(why, button);
        }

        private void put(Component... components) {
            if (isEmpty()) {
                add(errors);
            }
            add(components);
        }

        private void run(Runnable act, String key) {
            errors.clear();
            try {
                act.run();
                Toasts.done(Languages.text(key + ".done"));
                changed.run();
            } catch (Rejected e) {
                errors.show(e);
            }
        }
    }
}
