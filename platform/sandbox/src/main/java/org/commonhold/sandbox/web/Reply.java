package org.commonhold.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the client, whole unless a broken network is played. */
public record Reply(int status, String body, Map<String, String> headers, Delivery delivery) {

    /** How much of the reply arrives before the connection breaks. */
    public enum Delivery {
        WHOLE,
        /** The head and half of the body. */
        HALF,
        NOTHING
    }

    public static Reply json(int status, String body) {
        return new Reply(status, body, Map.of("Content-Type", "application/json; charset=utf-8"), Delivery.WHOLE);
    }

    /** A page that may load nothing from anywhere and run no script. */
    public static Reply html(int status, String body) {
        return new Reply(status, body, Map.of("Content-Type", "text/html; charset=utf-8"), Delivery.WHOLE)
                .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer");
    }

    public static Reply seeOther(String location) {
        return new Reply(303, "", Map.of("Location", location), Delivery.WHOLE);
    }

    /** The same reply, of which only so much arrives. */
    public Reply arriving(Delivery part) {
        return new Reply(status, body, headers, part);
    }

    public Reply with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, more, delivery);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
