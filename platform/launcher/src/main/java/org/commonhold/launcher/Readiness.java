package org.commonhold.launcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/** What the health check of a starting server says, asked again and again. */
final class Readiness {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest request;
    private String step = "";
    private boolean moved;
    private boolean failed;

    Readiness(URI address) {
        request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    }

    /** Asks once; hands on the step that the server is at when it is another one than before. */
    boolean reached(Consumer<String> steps) throws InterruptedException {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            read(answer.body(), steps);
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether the last answer told another step than the one before. */
    boolean moved() {
        return moved;
    }

    /** The server has given up. */
    boolean failed() {
        return failed;
    }

    private void read(String body, Consumer<String> steps) {
        moved = false;
        for (var check : checks(body)) {
            if (check.has("data") && check.getAsJsonObject("data").has("step")) {
                var data = check.getAsJsonObject("data");
                failed = data.get("failed").getAsBoolean();
                moved = !data.get("step").getAsString().equals(step);
                step = data.get("step").getAsString();
                if (moved) {
                    steps.accept(step);
                }
            }
        }
    }

    /** Before the application is there, an answer may be anything. */
    private static Iterable<JsonObject> checks(String body) {
        try {
            var checks = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("checks");
            return checks.asList().stream().map(c -> c.getAsJsonObject()).toList();
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            return java.util.List.of();
        }
    }
}
