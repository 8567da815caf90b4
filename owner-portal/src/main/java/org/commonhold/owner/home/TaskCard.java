package org.commonhold.owner.home;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.commonhold.estate.UnitId;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.today.OwnerTask;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** One thing to do: what, by when, one button. */
final class TaskCard extends Section {

    private static final long serialVersionUID = 1L;

    TaskCard(OwnerTask task, UnitId unit) {
        addClassNames("panel", "task");
        if (task instanceof OwnerTask.ReadMeters read) {
            read(read, unit);
        } else if (task instanceof OwnerTask.Pay pay) {
            pay(pay);
        } else if (task instanceof OwnerTask.FollowPayment follow) {
            say(text("owner.task.payment.title", Formats.money(follow.amount())), text("owner.task.payment.text"));
            add(Links.primary(OwnerLinks.payment(follow.payment()), text("owner.task.payment.action")));
        } else if (task instanceof OwnerTask.MendAutopay mend) {
            say(
                    text("owner.task.autopay.title"),
                    text(mend.stopped() ? "owner.task.autopay.stopped" : "owner.task.autopay.text"));
            add(Links.primary(OwnerLinks.of(OwnerLinks.AUTOPAY, mend.account()), text("owner.task.autopay.action")));
        } else if (task instanceof OwnerTask.Rate rate) {
            say(
                    text(
                            "owner.task.rate.title",
                            text("owner.category." + rate.category().name())),
                    text("owner.task.rate.text", Long.toString(rate.number().value())));
            add(Links.primary(OwnerLinks.request(rate.number()), text("owner.task.rate.action")));
        } else if (task instanceof OwnerTask.ReadAnnouncement notice) {
            notice(notice);
        } else if (task instanceof OwnerTask.VerifyMeter verify) {
            verify(verify, unit);
        }
    }

    private void read(OwnerTask.ReadMeters task, UnitId unit) {
        var last = task.lastDay();
        say(
                text("owner.task.read.title", task.registers()),
                last == null
                        ? text("owner.task.read.any")
                        : text("owner.task.read.until", Formats.date(last), task.daysLeft()));
        add(Links.primary(OwnerLinks.of(OwnerLinks.SUBMIT, unit), text("owner.task.read.action")));
    }

    private void pay(OwnerTask.Pay task) {
        var due = task.dueOn();
        say(
                text("owner.task.pay.title", Formats.money(task.due())),
                due == null
                        ? text("owner.task.pay.text")
                        : text(task.overdue() ? "owner.task.pay.since" : "owner.task.pay.until", Formats.date(due)));
        if (task.overdue()) {
            add(new StatusBadge(text("owner.overdue"), Tone.RED));
        }
        add(Links.primary(OwnerLinks.of(OwnerLinks.PAY, task.account()), text("owner.task.pay.action")));
    }

    private void notice(OwnerTask.ReadAnnouncement task) {
        say(task.title(), text("owner.task.notice.text"));
        if (task.important()) {
            add(new StatusBadge(text("owner.notice.important"), Tone.AMBER));
        }
        add(Links.primary(OwnerLinks.announcement(task.announcement()), text("owner.task.notice.action")));
    }

    private void verify(OwnerTask.VerifyMeter task, UnitId unit) {
        say(
                text(
                        task.expired() ? "owner.task.verify.over" : "owner.task.verify.soon",
                        text("metering.resource." + task.resource().name()),
                        task.serial(),
                        Formats.date(task.due())),
                text("owner.task.verify.text"));
        add(Links.primary(OwnerLinks.of(OwnerLinks.REPORT, unit), text("owner.task.verify.action")));
    }

    private void say(String what, String more) {
        add(new H3(what), new Paragraph(more));
    }

    private static String text(String key, Object... arguments) {
        return Languages.text(key, arguments);
    }
}
