package org.commonhold.sandbox.mail;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonhold.sandbox.mail.Mail.Attachment;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.Html;
import org.commonhold.sandbox.web.PageTexts;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/** The inbox in the browser and as JSON: {@code /inbox}, {@code /inbox/7}, {@code /inbox.json?to=}. */
final class InboxPages {
    private static final String WIDTH = "60rem";
    private static final int PAGE = 100;

    private final Mailbox mailbox;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    InboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    Reply answer(Request request) {
        var texts = PageTexts.in(request.language());
        String path = request.path().replaceFirst("/$", "");
        if (path.equals("/inbox.json")) return json(request.queryFields());
        if (path.equals("/inbox")) return list(texts, request.queryFields());
        return number(path.replaceFirst("^/inbox/", ""))
                .flatMap(mailbox::find)
                .map(mail -> message(texts, mail))
                .orElseGet(() -> unknown(texts));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** What a test reads of one message. */
    private record Entry(
            long number,
            String receivedAt,
            String from,
            String to,
            String subject,
            String text,
            String html,
            List<String> attachments) {}

    private Reply json(FormData query) {
        var entries = matching(query, 2000).stream()
                .map(mail -> new Entry(
                        mail.number(),
                        mail.receivedAt(),
                        mail.from(),
                        mail.to(),
                        mail.subject(),
                        mail.readable(),
                        mail.html(),
                        mail.attachments().stream().map(Attachment::name).toList()))
                .toList();
        return Reply.json(200, gson.toJson(entries));
    }

    private List<Mail> matching(FormData query, int limit) {
        Optional<String> to = query.text("to");
        long before = query.text("before").flatMap(InboxPages::number).orElse(Long.MAX_VALUE);
        return mailbox.newest(
                mail -> mail.number() < before && to.map(mail::isFor).orElse(true), limit);
    }

    private Reply list(PageTexts texts, FormData query) {
        List<Mail> mails = matching(query, PAGE);
        var body = new StringBuilder("<h1>" + say(texts, "title") + "</h1>");
        if (mails.isEmpty()) body.append("<p>").append(say(texts, "empty")).append("</p>");
        else body.append(table(texts, mails));
        if (mails.size() == PAGE) {
            body.append("<p><a href=\"/inbox?before=%d%s\">%s</a></p>"
                    .formatted(mails.get(PAGE - 1).number(), keepFilter(query), say(texts, "older")));
        }
        return page(texts, 200, texts.say("sandbox.inbox.title"), body.toString());
    }

    private static String keepFilter(FormData query) {
        return query.text("to")
                .map(to -> "&amp;to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static String table(PageTexts texts, List<Mail> mails) {
        var rows = new StringBuilder("<table><thead><tr>");
        for (String column : new String[] {"received", "to", "subject"}) {
            rows.append("<th scope=\"col\">").append(say(texts, column)).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        for (Mail mail : mails) {
            rows.append("<tr><td class=\"num\">%s</td><td>%s</td><td><a href=\"/inbox/%d\">%s</a>%s</td></tr>"
                    .formatted(
                            time(mail),
                            Html.escape(mail.to()),
                            mail.number(),
                            subject(texts, mail),
                            mail.attachments().isEmpty()
                                    ? ""
                                    : " <span class=\"soft\">+"
                                            + mail.attachments().size() + "</span>"));
        }
        return rows.append("</tbody></table>").toString();
    }

    private static Reply message(PageTexts texts, Mail mail) {
        var body = new StringBuilder("<p><a href=\"/inbox\">" + say(texts, "back") + "</a></p>");
        body.append("<h1>").append(subject(texts, mail)).append("</h1>");
        body.append("<p class=\"soft\">%s: %s<br>%s: %s<br>%s: %s</p>"
                .formatted(
                        say(texts, "from"), Html.escape(mail.from()),
                        say(texts, "to"), Html.escape(mail.to()),
                        say(texts, "received"), time(mail)));
        body.append("<pre>").append(Links.clickable(mail.readable())).append("</pre>");
        if (!mail.attachments().isEmpty()) body.append(attachments(texts, mail));
        if (!mail.html().isBlank()) {
            body.append("<details><summary>%s</summary><pre class=\"source\">%s</pre></details>"
                    .formatted(say(texts, "html"), Links.clickable(mail.html())));
        }
        return page(texts, 200, mail.subject(), body.toString());
    }

    private static String attachments(PageTexts texts, Mail mail) {
        var list = new StringBuilder("<h2>" + say(texts, "attachments") + "</h2><ul>");
        for (Attachment file : mail.attachments()) {
            list.append("<li>%s <span class=\"soft\">%s, %d B</span></li>"
                    .formatted(Html.escape(file.name()), Html.escape(file.type()), file.size()));
        }
        return list.append("</ul>").toString();
    }

    private static String subject(PageTexts texts, Mail mail) {
        return mail.subject().isBlank() ? say(texts, "noSubject") : Html.escape(mail.subject());
    }

    private static String time(Mail mail) {
        return Html.escape(mail.receivedAt().replace('T', ' ').replaceFirst("(\\.\\d+)?Z$", " UTC"));
    }

    private static Reply unknown(PageTexts texts) {
        String title = texts.say("sandbox.inbox.unknown");
        return page(texts, 404, title, "<h1>" + Html.escape(title) + "</h1>");
    }

    private static Reply page(PageTexts texts, int status, String title, String body) {
        return Reply.html(status, Html.page(texts.locale(), title, WIDTH, body));
    }

    private static String say(PageTexts texts, String key) {
        return Html.escape(texts.say("sandbox.inbox." + key));
    }
}
