package org.commonhold.sandbox.fiscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhold.sandbox.web.Html;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;
import org.commonhold.sandbox.web.WebServer;

/**
 * The register. Any login but {@code wrong} signs in; a receipt is registered the second time it is asked about, once for each
 * {@code external_id}. {@code POST /sandbox/fiscal mode=down|refuse|dropSell&calls=N} makes it misbehave; {@code GET
 * /sandbox/fiscal} lists what was handed in.
 */
public final class FiscalSandbox {
    private static final String BASE = "/possystem/v4/";
    private static final String CONTROL = "/sandbox/fiscal";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Clock clock;
    private final Map<String, JsonObject> byKey = new LinkedHashMap<>();
    private String mode = "none";
    private int callsLeft;
    private long documents;

    public FiscalSandbox(WebServer web, Clock clock) {
        this.clock = clock;
        web.route(BASE, this::answer);
        web.route(CONTROL, this::control);
        web.route("/fiscal/", this::page);
    }

    private synchronized Reply control(Request request) {
        if (request.isPost()) {
            mode = request.form().text("mode").orElse("none");
            callsLeft = request.form().text("calls").map(Integer::parseInt).orElse(1);
            return Reply.json(200, "{}");
        }
        var list = new JsonArray();
        byKey.values().forEach(list::add);
        return Reply.json(200, list.toString());
    }

    private synchronized Reply answer(Request request) {
        String now = misbehaviour(request);
        if (now.equals("down")) return Reply.json(503, "{}");
        try {
            Reply reply = route(request, now.equals("refuse"));
            return now.equals("dropSell") ? reply.arriving(Reply.Delivery.NOTHING) : reply;
        } catch (JsonParseException | IllegalStateException | NullPointerException malformed) {
            return error(400, 32, "Ошибка валидации JSON");
        }
    }

    /** Signing in works unless everything is down, so that a mode meets what it is meant for. */
    private String misbehaviour(Request request) {
        boolean spared = request.path().endsWith("/getToken") && !mode.equals("down");
        if (callsLeft == 0 || spared) return "none";
        callsLeft--;
        return mode;
    }

    private Reply route(Request request, boolean refuse) {
        String path = request.path().substring(BASE.length());
        if (path.equals("getToken")) return token(request);
        if (request.header("Token").isEmpty()) return error(401, 10, "Передан некорректный token");
        String[] parts = path.split("/");
        if (parts.length == 3 && parts[1].equals("report")) return report(parts[2]);
        if (parts.length == 2 && request.isPost() && (parts[1].equals("sell") || parts[1].equals("sell_refund"))) {
            return register(body(request), parts[1], refuse, request.origin());
        }
        return error(404, 1, "Неизвестный адрес");
    }

    private static Reply token(Request request) {
        return body(request).get("login").getAsString().equals("wrong")
                ? error(401, 12, "Неверный логин или пароль")
                : Reply.json(200, "{\"error\":null,\"token\":\"sandbox\",\"timestamp\":\"01.01.2026 00:00:00\"}");
    }

    private Reply register(JsonObject order, String kind, boolean refuse, String origin) {
        if (refuse) return error(400, 31, "Неверный ИНН");
        String key = order.get("external_id").getAsString();
        JsonObject known = byKey.get(key);
        if (known != null) {
            JsonObject again = failure(33, "Документ с переданным external_id уже существует");
            again.addProperty("uuid", known.get("uuid").getAsString());
            return Reply.json(200, again.toString());
        }
        if (!addsUp(order.getAsJsonObject("receipt"))) return error(400, 32, "Сумма чека не сходится");
        String uuid = UUID.randomUUID().toString();
        JsonObject stored = new JsonObject();
        stored.addProperty("uuid", uuid);
        stored.addProperty("kind", kind);
        stored.addProperty("asked", 0);
        stored.addProperty("document", ++documents);
        stored.addProperty("at", TIME.format(LocalDateTime.ofInstant(clock.instant(), MOSCOW)));
        stored.addProperty("link", origin + "/fiscal/" + uuid);
        stored.add("order", order);
        byKey.put(key, stored);
        JsonObject reply = new JsonObject();
        reply.addProperty("uuid", uuid);
        reply.addProperty("status", "wait");
        reply.add("error", null);
        return Reply.json(200, reply.toString());
    }

    private static boolean addsUp(JsonObject receipt) {
        BigDecimal items = sum(receipt.getAsJsonArray("items"));
        BigDecimal total = receipt.get("total").getAsBigDecimal();
        return items.compareTo(total) == 0
                && sum(receipt.getAsJsonArray("payments")).compareTo(total) == 0;
    }

    private static BigDecimal sum(JsonArray rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var row : rows) sum = sum.add(row.getAsJsonObject().get("sum").getAsBigDecimal());
        return sum;
    }

    private Reply report(String uuid) {
        Optional<JsonObject> found = find(uuid);
        if (found.isEmpty()) return error(400, 34, "Документ не найден");
        JsonObject stored = found.get();
        int asked = stored.get("asked").getAsInt() + 1;
        stored.addProperty("asked", asked);
        JsonObject reply = new JsonObject();
        reply.addProperty("uuid", uuid);
        reply.addProperty("status", asked < 2 ? "wait" : "done");
        reply.add("error", null);
        if (asked >= 2) reply.add("payload", payload(stored));
        return Reply.json(200, reply.toString());
    }

    private static JsonObject payload(JsonObject stored) {
        JsonObject payload = new JsonObject();
        long document = stored.get("document").getAsLong();
        payload.addProperty(
                "total",
                stored.getAsJsonObject("order")
                        .getAsJsonObject("receipt")
                        .get("total")
                        .getAsBigDecimal());
        payload.addProperty("fn_number", "9999078900012345");
        payload.addProperty("shift_number", 1);
        payload.addProperty("receipt_datetime", stored.get("at").getAsString());
        payload.addProperty("fiscal_receipt_number", document);
        payload.addProperty("fiscal_document_number", document);
        payload.addProperty("fiscal_document_attribute", 2_000_000_000L + document);
        payload.addProperty("ofd_receipt_url", stored.get("link").getAsString());
        return payload;
    }

    private synchronized Reply page(Request request) {
        return find(request.path().substring("/fiscal/".length()))
                .map(stored -> Reply.html(
                        200,
                        Html.page(
                                request.language(),
                                "ФД " + stored.get("document").getAsLong(),
                                "30rem",
                                "<h1>ФД " + stored.get("document").getAsLong() + "</h1><pre>"
                                        + Html.escape(stored.get("order").toString()) + "</pre>")))
                .orElseGet(() -> error(404, 34, "Документ не найден"));
    }

    private Optional<JsonObject> find(String uuid) {
        return byKey.values().stream()
                .filter(stored -> stored.get("uuid").getAsString().equals(uuid))
                .findFirst();
    }

    private static JsonObject body(Request request) {
        return JsonParser.parseString(new String(request.body(), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private static JsonObject failure(int code, String text) {
        JsonObject error = new JsonObject();
        error.addProperty("code", code);
        error.addProperty("text", text);
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "fail");
        reply.add("error", error);
        return reply;
    }

    private static Reply error(int status, int code, String text) {
        return Reply.json(status, failure(code, text).toString());
    }
}
