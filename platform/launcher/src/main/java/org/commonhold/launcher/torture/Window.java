package org.commonhold.launcher.torture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.commonhold.launcher.smoke.SmokeFailed;

/** An owner's window on the product: while that is away, the same request is sent again until there is an answer. */
final class Window {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration ONE_TRY = Duration.ofSeconds(40);
    private static final long PAUSE_MILLIS = 400;
    private static final Pattern INNARDS = Pattern.compile("\\bat [a-z]+\\.[\\w.$]+\\(|SQLException|NullPointer");

    private final URI api;
    private final String key;
    private final AtomicInteger leaks;

    /** @param leaks counts answers that show the program's insides */
    Window(URI address, String key, AtomicInteger leaks) {
        api = address.resolve("/api/v1/");
        this.key = key;
        this.leaks = leaks;
    }

    /** What the product said; never that it is away. */
    record Answer(int status, JsonObject body) {}

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    Answer post(String path, JsonObject body, String requestKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", requestKey)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(ONE_TRY).header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                var answer = HTTP.send(request, BodyHandlers.ofString());
                if (INNARDS.matcher(answer.body()).find()) {
                    leaks.incrementAndGet();
                }
                if (understood(answer)) {
                    return new Answer(
                            answer.statusCode(),
                            JsonParser.parseString(answer.body()).getAsJsonObject());
                }
            } catch (IOException away) {
                // Killed or not up again: an owner presses the button once more.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SmokeFailed("interrupted");
            }
            rest(PAUSE_MILLIS);
        }
        throw new SmokeFailed(request.method() + " " + request.uri() + " got no answer for " + PATIENCE);
    }

    /** A server that is starting has no such page yet, or no application that speaks JSON. */
    private static boolean understood(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() < 500 && type.contains("json");
    }

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmokeFailed("interrupted");
        }
    }
}
