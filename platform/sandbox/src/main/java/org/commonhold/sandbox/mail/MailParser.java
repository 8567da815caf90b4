package org.commonhold.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.commonhold.sandbox.mail.Mail.Attachment;

/** Takes a message apart into its first text, its first HTML and the rest as attachments. */
final class MailParser {
    private final List<Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    private MailParser() {}

    /** A message that cannot be understood is kept as the text it is. */
    static Mail parse(long number, String receivedAt, String from, String to, byte[] raw) {
        var parser = new MailParser();
        String subject = "";
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            subject = message.getSubject() == null ? "" : message.getSubject();
            parser.take(message);
        } catch (MessagingException | IOException broken) {
            parser.text = new String(raw, StandardCharsets.UTF_8);
        }
        return new Mail(
                number, receivedAt, from, to, subject, parser.text, parser.html, List.copyOf(parser.attachments));
    }

    private void take(Part part) throws MessagingException, IOException {
        boolean named = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                take(child);
            }
        } else if (!named && text.isEmpty() && part.isMimeType("text/plain")) {
            text = String.valueOf(part.getContent());
        } else if (!named && html.isEmpty() && part.isMimeType("text/html")) {
            html = String.valueOf(part.getContent());
        } else {
            attachments.add(attachment(part));
        }
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        String name = part.getFileName() == null ? "" : MimeUtility.decodeText(part.getFileName());
        String type = part.getContentType().replaceFirst(";.*", "").replaceAll("(?s)\\s.*", "");
        try (InputStream content = part.getInputStream()) {
            return new Attachment(name, type, content.transferTo(OutputStream.nullOutputStream()));
        }
    }
}
