package org.commonhold.sandbox.mail;

import java.util.List;

/** One received message for one recipient; {@code receivedAt} is ISO-8601 UTC, texts are empty when absent. */
record Mail(
        long number,
        String receivedAt,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    /** A file that came along: only its description is kept, size in bytes. */
    record Attachment(String name, String type, long size) {}

    /** The plain text, made from the HTML when the sender gave only that. */
    String readable() {
        return text.isBlank() ? HtmlText.of(html) : text;
    }

    boolean isFor(String address) {
        return to.equalsIgnoreCase(address);
    }
}
