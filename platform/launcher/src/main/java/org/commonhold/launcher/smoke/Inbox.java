package org.commonhold.launcher.smoke;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sandbox's inbox, where every mail of the application ends. */
final class Inbox {

    private static final Pattern INVITATION = Pattern.compile("/activate/([\\w-]+)\\?company=([\\w-]+)");

    private final URI sandbox;

    Inbox(URI sandbox) {
        this.sandbox = sandbox;
    }

    /** Token of the newest invitation of a company to this address. */
    String invitation(String address, String company) {
        return Wait.until("the invitation of " + address, () -> newest(address, company));
    }

    private Optional<String> newest(String address, String company) {
        var to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(sandbox.resolve("/inbox.json?to=" + to)).build();
        var mails = JsonParser.parseString(Caller.text(Caller.answer(request, "the inbox")));
        return Read.stream(mails)
                .map(mail -> INVITATION.matcher(Read.text(mail, "text")))
                .filter(link -> link.find() && link.group(2).equals(company))
                .map(link -> link.group(1))
                .findFirst();
    }
}
