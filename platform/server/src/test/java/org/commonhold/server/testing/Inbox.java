package org.commonhold.server.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The sandbox's mailbox, as a person would look into it. */
public final class Inbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ACTIVATION = Pattern.compile("http://\\S+/activate/\\S+");

    private final URI sandbox;

    Inbox(URI sandbox) {
        this.sandbox = sandbox;
    }

    /** Mails to one address, newest first; each has {@code subject}, {@code text}, {@code html}, {@code attachments}. */
    public List<JsonObject> to(String address) {
        var path = "/inbox.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        var body = new ApiClient(sandbox, null).get(path).expect(200).body();
        return StreamSupport.stream(
                        JsonParser.parseString(body).getAsJsonArray().spliterator(), false)
                .map(mail -> mail.getAsJsonObject())
                .toList();
    }

    /** Waits for a mail with an activation link and gives the link. */
    public URI activationLink(String address) {
        return Wait.until("an invitation to " + address, PATIENCE, () -> to(address).stream()
                .map(mail -> ACTIVATION.matcher(mail.get("text").getAsString()))
                .filter(link -> link.find())
                .map(link -> URI.create(link.group()))
                .findFirst());
    }

    /** Waits for a mail whose subject contains this. */
    public JsonObject mail(String address, String subject) {
        return Wait.until("mail \"" + subject + "\" to " + address, PATIENCE, () -> to(address).stream()
                .filter(mail -> mail.get("subject").getAsString().contains(subject))
                .findFirst());
    }
}
