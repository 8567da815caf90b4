package org.commonhold.owner.autopay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Set;
import org.commonhold.autopay.AutopayDetails;
import org.commonhold.autopay.AutopayRow;
import org.commonhold.autopay.AutopayState;
import org.commonhold.kernel.Money;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** What was asked for, what comes next, and what came last. */
final class AutopayPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Reasons that have words of their own; all others are the bank's. */
    private static final Set<String> KNOWN =
            Set.of("NOTHING_DUE", "ABOVE_LIMIT", "authentication_required", "insufficient_funds", "expired_card");

    AutopayPanel(AutopayDetails details) {
        addClassName("panel");
        var autopay = details.autopay();
        add(badge(autopay.state()), facts(details));
        var reason = autopay.stopReason();
        if (reason != null) {
            add(new Paragraph(Languages.text("autopay.stop." + reason.name())));
        }
        if (details.limitTooLow()) {
            add(new Paragraph(Languages.text("owner.autopay.limit.low")));
        }
        var setup = autopay.setupUrl();
        if (autopay.state() == AutopayState.SETUP && setup != null) {
            var link = Links.primary(setup, Languages.text("owner.autopay.save"));
            link.setRouterIgnore(true);
            add(new Paragraph(Languages.text("owner.autopay.setup.text")), link);
        }
    }

    private static Facts facts(AutopayDetails details) {
        var autopay = details.autopay();
        var facts = new Facts()
                .fact(Languages.text("owner.autopay.takes"), takes(autopay))
                .fact(Languages.text("owner.autopay.when"), when(autopay))
                .fact(Languages.text("owner.autopay.limit"), Formats.money(autopay.limit()));
        var card = autopay.card();
        if (card != null) {
            facts.fact(Languages.text("owner.autopay.card"), card);
        }
        var next = details.next();
        if (next != null) {
            facts.fact(Languages.text("owner.autopay.next"), Formats.date(next));
        }
        var last = details.last();
        if (last != null) {
            facts.fact(Languages.text("owner.autopay.last"), last(last));
        }
        return facts;
    }

    private static Div last(AutopayDetails.Last last) {
        var sum = last.amount();
        var cell = new Div(Languages.text(
                "owner.autopay.last." + last.outcome(),
                Formats.date(last.on()),
                sum == null ? "" : Formats.money(sum)));
        var reason = last.reason();
        if (reason != null) {
            cell.add(new Paragraph(Languages.text("owner.autopay.reason." + words(reason), reason)));
        }
        var payment = last.payment();
        if (payment != null) {
            cell.add(new Div(new Anchor(OwnerLinks.payment(payment), Languages.text("owner.task.payment.action"))));
        }
        return cell;
    }

    private static String words(String reason) {
        if (reason.startsWith("payment.")) {
            return "waiting";
        }
        return KNOWN.contains(reason) ? reason.toLowerCase(Locale.ROOT) : "other";
    }

    private static String takes(AutopayRow autopay) {
        Money amount = autopay.amount();
        return amount == null ? Languages.text("autopay.kind." + autopay.kind().name()) : Formats.money(amount);
    }

    private static String when(AutopayRow autopay) {
        var day = autopay.day();
        return day == null
                ? Languages.text("owner.autopay.when.STATEMENT")
                : Languages.text("owner.autopay.onDay", day);
    }

    private static StatusBadge badge(AutopayState state) {
        var tone =
                switch (state) {
                    case SETUP -> Tone.AMBER;
                    case ACTIVE -> Tone.GREEN;
                    case STOPPED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("autopay.state." + state.name()), tone);
    }
}
