package org.commonhold.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the client. A dropped reply closes the connection without a word, as a broken network does. */
public record Reply(int status, String body, Map<String, String> headers, boolean dropped) {

    public static Reply json(int status, String body) {
        return new Reply(status, body, Map.of("Content-Type", "application/json; charset=utf-8"), false);
    }

    /** A page that may load nothing from anywhere and run no script. */
    public static Reply html(int status, String body) {
        return new Reply(status, body, Map.of("Content-Type", "text/html; charset=utf-8"), false)
                .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer");
    }

    public static Reply seeOther(String location) {
        return new Reply(303, "", Map.of("Location", location), false);
    }

    public static Reply drop() {
        return new Reply(0, "", Map.of(), true);
    }

    public Reply with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, more, dropped);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
