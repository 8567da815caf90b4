package org.commonhold.notification;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.commonhold.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Plain text in UTF-8 over SMTP; gives up on a silent server after ten seconds. */
@ApplicationScoped
class SmtpMail implements MailTransport {

    private static final String TIMEOUT_MILLIS = "10000";
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Clock clock;

    @Inject
    SmtpMail(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(QueuedMail mail, String senderName, @Nullable StoredDocument attachment)
            throws MessagingException {
        var session = Session.getInstance(properties());
        var message = message(session, mail, senderName, attachment);
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        if (settings.user().isPresent()) {
            properties.setProperty("mail.smtp.auth", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        return properties;
    }

    private MimeMessage message(
            Session session, QueuedMail mail, String senderName, @Nullable StoredDocument attachment)
            throws MessagingException {
        var message = new StableMessage(session, "<outbox-" + mail.id() + "@" + domain() + ">");
        message.setFrom(sender(senderName));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (attachment == null) {
            message.setText(mail.body(), CHARSET);
        } else {
            message.setContent(withAttachment(mail.body(), attachment));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withAttachment(String body, StoredDocument document) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(body, CHARSET);
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(document.content(), document.mediaType())));
        try {
            file.setFileName(MimeUtility.encodeText(document.fileName(), CHARSET, null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return new MimeMultipart(text, file);
    }

    private InternetAddress sender(String name) {
        try {
            return new InternetAddress(settings.from(), name, CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** Keeps its id when a crash makes us send it twice, so that mailboxes can drop the second. */
    private static final class StableMessage extends MimeMessage {

        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
