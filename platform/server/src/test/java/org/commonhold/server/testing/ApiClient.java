package org.commonhold.server.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One caller of the API: its address, its credentials and further headers. Never changed; {@code with} gives another. */
public final class ApiClient {

    /** HTTP/1.1: over HTTP/2 the server hangs up on an answer that takes it half a minute, as the first /openapi may. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final Map<String, String> headers;

    ApiClient(URI address, @Nullable String key) {
        this(address, key == null ? Map.of() : Map.of("Authorization", "Bearer " + key));
    }

    private ApiClient(URI address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public ApiClient with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(address, more);
    }

    /** HTTP Basic, for the few resources that take a password. */
    public ApiClient withPassword(String login, String password) {
        var credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Sends JSON. */
    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    /** Sends JSON. */
    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Any request; the path starts at the server's root. */
    public Answer send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(method + " " + path, HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(String request, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonElement json() {
            return JsonParser.parseString(body());
        }

        /** A text or number of the JSON object. */
        public String text(String property) {
            return json().getAsJsonObject().get(property).getAsString();
        }

        /** This answer, when it has this status. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(request + " gave " + status() + " instead of " + status + ": " + body());
            }
            return this;
        }
    }
}
