package org.commonhold.launcher.smoke;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.HashMap;
import java.util.Map;

/** One program that calls the API with its credentials; any answer but success ends the run. */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String JSON = "application/json";
    private static final int PAGE = 500;

    private final URI api;
    private final Map<String, String> headers;

    private Caller(URI address, Map<String, String> headers) {
        api = address.resolve("/api/v1/");
        this.headers = headers;
    }

    public static Caller nobody(URI address) {
        return new Caller(address, Map.of());
    }

    public static Caller withKey(URI address, String key) {
        return new Caller(address, Map.of("Authorization", "Bearer " + key));
    }

    public static Caller withPassword(URI address, String login, String password) {
        var credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(
                address, Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    public JsonObject get(String path) {
        return object(send("GET", path, BodyPublishers.noBody(), Map.of()));
    }

    /** All items of a list, page by page. */
    public JsonArray all(String path) {
        var result = new JsonArray();
        var link = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE + "&offset=";
        JsonArray items;
        do {
            items = get(link + result.size()).getAsJsonArray("items");
            result.addAll(items);
        } while (items.size() == PAGE);
        return result;
    }

    /** A PDF or a picture. */
    byte[] file(String path) {
        return succeeded("GET", path, send("GET", path, BodyPublishers.noBody(), Map.of()))
                .body();
    }

    public JsonObject post(String path) {
        return object(send("POST", path, BodyPublishers.noBody(), Map.of()));
    }

    public JsonObject post(String path, JsonObject body) {
        return object(json("POST", path, body, Map.of()));
    }

    /** With a key that makes a repeat harmless. */
    public JsonObject post(String path, JsonObject body, String requestKey) {
        return object(json("POST", path, body, Map.of("Idempotency-Key", requestKey)));
    }

    public JsonObject put(String path, JsonObject body) {
        return object(json("PUT", path, body, Map.of()));
    }

    JsonObject upload(String path, String mediaType, byte[] content) {
        return object(send("POST", path, BodyPublishers.ofByteArray(content), Map.of("Content-Type", mediaType)));
    }

    /** Asks for something that must be refused as a rule (422), and gives the key of the first problem. */
    String refused(String path, JsonObject body, String requestKey) {
        var answer = json("POST", path, body, Map.of("Idempotency-Key", requestKey));
        SmokeFailed.unless(answer.statusCode() == 422, "POST " + path + " was not refused: " + text(answer));
        var problems = parsed(answer).getAsJsonObject().getAsJsonArray("problems");
        return Read.text(problems.get(0), "key");
    }

    private HttpResponse<byte[]> json(String method, String path, JsonObject body, Map<String, String> more) {
        var withType = new HashMap<>(more);
        withType.put("Content-Type", JSON);
        return send(method, path, BodyPublishers.ofString(body.toString()), withType);
    }

    private HttpResponse<byte[]> send(String method, String path, BodyPublisher body, Map<String, String> more) {
        var request =
                HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        return answer(request.build(), method + " " + path);
    }

    /** Any request to anybody on this machine. */
    public static HttpResponse<byte[]> answer(HttpRequest request, String what) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(what + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmokeFailed(what + " was interrupted");
        }
    }

    private JsonObject object(HttpResponse<byte[]> answer) {
        var request = answer.request();
        var body = parsed(succeeded(request.method(), request.uri().getPath(), answer));
        return body.isJsonObject() ? body.getAsJsonObject() : new JsonObject();
    }

    private static JsonElement parsed(HttpResponse<byte[]> answer) {
        return JsonParser.parseString(text(answer));
    }

    private static HttpResponse<byte[]> succeeded(String method, String path, HttpResponse<byte[]> answer) {
        SmokeFailed.unless(
                answer.statusCode() / 100 == 2,
                method + " " + path + " was answered with " + answer.statusCode() + ": " + text(answer));
        return answer;
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
