package org.commonhold.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.server.SMTPServer;

class SmtpMailTest {

    private static final QueuedMail MAIL =
            new QueuedMail(42, 1, "olga@example.com", "Квитанция за ноябрь", "Здравствуйте!\n你好", null);

    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private final SMTPServer server = SMTPServer.port(0)
            .messageHandler((context, from, to, data) -> received.add(data))
            .build();
    private final SmtpMail smtp = new SmtpMail(
            new MailSettings() {
                @Override
                String host() {
                    return "127.0.0.1";
                }

                @Override
                int port() {
                    return server.getPortAllocated();
                }
            },
            Clock.systemUTC());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTextInAnyLanguageUnderTheNameOfTheCompany() throws Exception {
        smtp.send(MAIL, "Дом и сад", null);
        var message = message();
        assertThat(message.getSubject()).isEqualTo("Квитанция за ноябрь");
        assertThat(message.getContent().toString().strip().replace("\r", "")).isEqualTo(MAIL.body());
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Дом и сад");
        assertThat(message.getMessageID()).startsWith("<outbox-42@");
    }

    @Test
    void sendsTheAttachmentWithItsName() throws Exception {
        var document = new StoredDocument(
                new DocumentId(1), DocumentKind.RECEIPT, "Чек 7.pdf", "application/pdf", new byte[] {1, 2, 3});
        smtp.send(MAIL, "Company", document);
        var parts = (Multipart) message().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        var file = parts.getBodyPart(1);
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("Чек 7.pdf");
        assertThat(file.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void saysSoWhenTheServerIsGone() {
        server.stop();
        assertThatThrownBy(() -> smtp.send(MAIL, "Company", null)).isInstanceOf(MessagingException.class);
    }

    private MimeMessage message() throws MessagingException {
        assertThat(received).hasSize(1);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(received.get(0)));
    }
}
