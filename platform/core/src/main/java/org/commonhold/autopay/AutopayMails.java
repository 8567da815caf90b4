package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.notification.Outbox;
import org.commonhold.notification.OutgoingMail;
import org.commonhold.notification.PortalLinks;
import org.commonhold.tenancy.CompanyCalendar;

/** Tells whoever has asked for an autopay, in the transaction of what is told. */
@ApplicationScoped
class AutopayMails {

    private static final String PAY = "/owner/money/pay?account=";
    private static final String AUTOPAY = "/owner/money/autopay?account=";

    private final Outbox outbox;
    private final AutopaySql people;
    private final PortalLinks links;
    private final CompanyCalendar calendar;

    @Inject
    AutopayMails(Outbox outbox, AutopaySql people, PortalLinks links, CompanyCalendar calendar) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.calendar = calendar;
    }

    /** The notice of the day before; the sum is the one of now and may change until the day. */
    void notice(Autopay autopay, AutopayDue due, Money amount) {
        var card = String.valueOf(autopay.row().card());
        send(autopay, due, "notice", Page.AUTOPAY, (language, key) -> {
            var limit = Formats.money(autopay.limit(), language);
            return Texts.text(
                    language, key, Formats.money(amount, language), Formats.date(due.firstOn(), language), card, limit);
        });
    }

    /** More is due than may be taken: nothing was taken. */
    void aboveLimit(Autopay autopay, AutopayDue due, Money amount) {
        send(
                autopay,
                due,
                "limit",
                Page.PAY,
                (language, key) -> Texts.text(
                        language, key, Formats.money(amount, language), Formats.money(autopay.limit(), language)));
    }

    /** The card was refused and is tried again. */
    void retry(Autopay autopay, AutopayDue due, LocalDate next) {
        send(
                autopay,
                due,
                "retry",
                Page.PAY,
                (language, key) ->
                        Texts.text(language, key, String.valueOf(autopay.row().card()), Formats.date(next, language)));
    }

    /** The bank asks for the owner. */
    void asksForYou(Autopay autopay, AutopayDue due) {
        send(
                autopay,
                due,
                "confirm",
                Page.PAY,
                (language, key) ->
                        Texts.text(language, key, String.valueOf(autopay.row().card())));
    }

    /** The last try was refused: nothing is taken any more. */
    void stopped(Autopay autopay, AutopayDue due) {
        send(
                autopay,
                due,
                "stopped",
                Page.AUTOPAY,
                (language, key) ->
                        Texts.text(language, key, String.valueOf(autopay.row().card())));
    }

    private enum Page {
        PAY,
        AUTOPAY
    }

    @FunctionalInterface
    private interface Words {
        String of(Language language, String key);
    }

    private void send(Autopay autopay, AutopayDue due, String what, Page page, Words words) {
        people.reader(autopay.user()).ifPresent(reader -> {
            var language = reader.language();
            var path = (page == Page.PAY ? PAY : AUTOPAY) + autopay.account().value();
            var subject = Texts.text(language, "autopay.mail." + what + ".subject");
            var body = words.of(language, "autopay.mail." + what + ".body") + "\n\n" + links.page(path) + "\n\n"
                    + calendar.company().name();
            var key = "AUTOPAY:" + what + ":" + due.id() + ":" + due.tries();
            outbox.mail(new OutgoingMail(reader.email(), subject, body, null, key));
        });
    }
}
