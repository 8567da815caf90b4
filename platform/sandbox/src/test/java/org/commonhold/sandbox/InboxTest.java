package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static void send(Sandbox sandbox, String to, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(sandbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("house@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var html = new MimeBodyPart();
        html.setContent("<p onclick=x>" + text + "</p>", "text/html; charset=UTF-8");
        var file = new MimeBodyPart();
        file.setContent("%PDF".getBytes(StandardCharsets.UTF_8), "application/pdf");
        file.setFileName("receipt.pdf");
        message.setContent(new MimeMultipart("mixed", plain, html, file));
        Transport.send(message);
    }

    private static JsonArray inbox(Gateway gateway, String query) {
        return JsonParser.parseString(gateway.get("/inbox.json" + query).body()).getAsJsonArray();
    }

    @Test
    void showsMailToTestsAndToReaders(@TempDir Path data) throws MessagingException {
        try (var sandbox = Sandbox.start(new Sandbox.Config(0, 0, data))) {
            var gateway = new Gateway(sandbox);
            assertThat(gateway.get("/inbox", "Accept-Language", "ru").body()).contains("Писем пока нет");
            send(sandbox, "anna@example.com", "Квитанция", "Pay <now>: http://a.localhost:8080/p?x=1&y=2. 付款");
            send(sandbox, "ben@example.com", "Second", "See https://example.com/ or http://127.0.0.1@example.com/");

            JsonArray hers = inbox(gateway, "?to=anna@example.com");
            assertThat(hers).hasSize(1);
            JsonObject mail = hers.get(0).getAsJsonObject();
            assertThat(mail.get("subject").getAsString()).isEqualTo("Квитанция");
            assertThat(mail.get("text").getAsString()).contains("Pay <now>", "付款");
            assertThat(mail.getAsJsonArray("attachments").toString()).isEqualTo("[\"receipt.pdf\"]");
            assertThat(inbox(gateway, "")
                            .get(0)
                            .getAsJsonObject()
                            .get("subject")
                            .getAsString())
                    .isEqualTo("Second");

            assertThat(gateway.get("/inbox").body()).contains("href=\"/inbox/1\"", "Квитанция", "Second");
            String page = gateway.get("/inbox/1").body();
            assertThat(page)
                    .contains("<a href=\"http://a.localhost:8080/p?x=1&amp;y=2\">", "receipt.pdf", "&lt;now&gt;");
            assertThat(page).doesNotContain("<p onclick");
            assertThat(gateway.get("/inbox/2").body()).doesNotContain("<a href=\"http");
            assertThat(gateway.get("/inbox/99").statusCode()).isEqualTo(404);
        }
        try (var sandbox = Sandbox.start(new Sandbox.Config(0, 0, data))) {
            var gateway = new Gateway(sandbox);
            assertThat(inbox(gateway, "")).hasSize(2);
            send(sandbox, "ben@example.com", "Third", "x");
            assertThat(inbox(gateway, "").get(0).getAsJsonObject().get("number").getAsInt())
                    .isEqualTo(3);
        }
    }
}
