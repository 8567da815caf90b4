package org.commonhold.staff.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.commonhold.today.StaffTask;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A task in the list: kind, what, why it is here, by when, and the one thing to do. */
final class TaskRow extends ListItem {

    private static final long serialVersionUID = 1L;

    TaskRow(StaffTask task) {
        addClassName("task");
        var what = new Anchor(path(task), text(task, "what"));
        var words = new Div(what, words(task));
        words.addClassName("task-words");
        var action = new Anchor(
                path(task), Languages.text("staff.today.do." + task.kind().name()));
        action.addClassName("task-action");
        action.setAriaLabel(action.getText() + ": " + what.getText());
        add(icon(task), words, action);
    }

    private static Span words(StaffTask task) {
        var by = task.by();
        var why = text(task, "why");
        var line = new Span(by == null ? why : why + " · " + Languages.text("staff.today.by", Formats.date(by)));
        line.addClassName("task-why");
        return line;
    }

    private static String text(StaffTask task, String part) {
        var period = task.period();
        var place = task.place();
        var amount = task.amount();
        return Languages.text(
                "staff.today." + part + "." + task.kind().name(),
                period == null ? "" : Formats.period(period),
                task.count(),
                place == null ? "" : place,
                amount == null ? "" : Formats.money(amount),
                task.target());
    }

    private static Icon icon(StaffTask task) {
        var icon =
                switch (task.kind()) {
                    case EMERGENCY -> VaadinIcon.BOLT;
                    case REQUEST_NEW -> VaadinIcon.COMMENT_O;
                    case ORDER_LATE, ORDER_UNASSIGNED -> VaadinIcon.TOOLS;
                    case RUN_INTERRUPTED, BOOKS_BROKEN -> VaadinIcon.WARNING;
                    case PAYMENT_HELD, PAYMENT_UNCLEAR -> VaadinIcon.CREDIT_CARD;
                    case MOVE_TO_APPROVE -> VaadinIcon.EXCHANGE;
                    case PAYMENT_DISPUTED, PROVIDER_DIFFERENCE -> VaadinIcon.WARNING;
                    case REFUND_TO_APPROVE, REFUND_TO_PAY, REFUND_UNCLEAR, PAID_TWICE -> VaadinIcon.ARROW_BACKWARD;
                    case MONEY_UNMATCHED -> VaadinIcon.INSTITUTION;
                    case RUN_TO_POST, RUN_TO_APPROVE, MONTH_TO_BILL -> VaadinIcon.INVOICE;
                    case READINGS_MISSING -> VaadinIcon.DASHBOARD;
                    case INVITE_OWNERS -> VaadinIcon.ENVELOPE_O;
                };
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private static String path(StaffTask task) {
        var target = task.target();
        return switch (task.kind()) {
            case EMERGENCY, REQUEST_NEW -> "staff/service/requests/" + target;
            case ORDER_LATE, ORDER_UNASSIGNED -> "staff/service/board";
            case RUN_INTERRUPTED, RUN_TO_POST, RUN_TO_APPROVE -> "staff/finance/runs/" + target;
            case MOVE_TO_APPROVE -> "staff/finance/moves?state=" + target;
            case BOOKS_BROKEN -> "staff/finance/ledger/" + target;
            case MONTH_TO_BILL -> "staff/finance/runs/new?period=" + target;
            case PAYMENT_HELD, PAYMENT_UNCLEAR -> "staff/finance/payments/" + target;
            case REFUND_TO_APPROVE, REFUND_TO_PAY, REFUND_UNCLEAR -> "staff/finance/refunds/" + target;
            case PAYMENT_DISPUTED, PAID_TWICE -> "staff/finance/refunds";
            case PROVIDER_DIFFERENCE -> "staff/finance/payouts";
            case MONEY_UNMATCHED -> "staff/finance/bank/" + target;
            case READINGS_MISSING -> "staff/readings?period=" + target;
            case INVITE_OWNERS -> "staff/find?estate=" + target;
        };
    }
}
