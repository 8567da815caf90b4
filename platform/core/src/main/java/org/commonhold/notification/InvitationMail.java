package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Secrets;
import org.commonhold.security.UserInvited;
import org.commonhold.tenancy.Companies;

/** Tells an invited person, in their language, where to choose a password and until when. */
@ApplicationScoped
class InvitationMail {

    private final Outbox outbox;
    private final Companies companies;
    private final PortalLinks links;

    @Inject
    InvitationMail(Outbox outbox, Companies companies, PortalLinks links) {
        this.outbox = outbox;
        this.companies = companies;
        this.links = links;
    }

    void invited(@Observes UserInvited event) {
        var company = companies.current();
        var language = event.language();
        var until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(company.timeZone())
                .format(event.expiresAt());
        var link = links.page("/activate/" + event.token() + "?company=" + company.code());
        outbox.mail(new OutgoingMail(
                event.email(),
                Texts.text(language, "notification.invitation.subject", company.name()),
                Texts.text(language, "notification.invitation.body", company.name(), event.displayName(), link, until),
                null,
                "INVITATION:" + Secrets.sha256(event.token())));
    }
}
