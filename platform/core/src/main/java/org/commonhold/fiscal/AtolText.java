package org.commonhold.fiscal;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of ATOL Online's interface, version 4 (FFD 1.05): a receipt out, answers in. Sums are roubles with two decimals. Pure.
 */
final class AtolText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    /** The register works by Moscow time. */
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Handed in before under this key; the answer names the receipt of then. */
    private static final int KNOWN_KEY = 33;

    private static final int BY_CASH = 0;
    private static final int BY_CARD = 1;

    private AtolText() {}

    static String signIn(FiscalAccess access) {
        return Json.createObjectBuilder()
                .add("login", access.login())
                .add("pass", access.password())
                .build()
                .toString();
    }

    static String receipt(FiscalSeller seller, FiscalData data) {
        var company = Json.createObjectBuilder()
                .add("email", seller.email())
                .add("sno", seller.taxSystem().code())
                .add("inn", seller.inn())
                .add("payment_address", seller.paymentAddress());
        var items = Json.createArrayBuilder();
        var charged = data.amount().minus(data.advance());
        if (charged.isPositive()) {
            items.add(item(seller, data.item(), charged, "full_payment", "service"));
        }
        if (data.advance().isPositive()) {
            items.add(item(seller, data.item(), data.advance(), "advance", "payment"));
        }
        var paid = Json.createObjectBuilder()
                .add("type", data.cash() ? BY_CASH : BY_CARD)
                .add("sum", data.amount().major());
        var receipt = Json.createObjectBuilder()
                .add("client", Json.createObjectBuilder().add("email", data.customer()))
                .add("company", company)
                .add("items", items)
                .add("payments", Json.createArrayBuilder().add(paid))
                .add("total", data.amount().major());
        return Json.createObjectBuilder()
                .add("external_id", data.key())
                .add("timestamp", TIME.format(data.madeAt()))
                .add("receipt", receipt)
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(FiscalSeller seller, String name, Money sum, String method, String object) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("price", sum.major())
                .add("quantity", BigDecimal.ONE)
                .add("sum", sum.major())
                .add("payment_method", method)
                .add("payment_object", object)
                .add("vat", Json.createObjectBuilder().add("type", seller.vat().code()));
    }

    static String token(String answer) throws FiscalFailure {
        var token = text(object(answer), "token");
        if (token == null) {
            throw new FiscalFailure("no_token", null);
        }
        return token;
    }

    /** Of a receipt that was handed in. */
    static FiscalAnswer taken(String answer) throws FiscalFailure {
        var json = object(answer);
        var id = text(json, "uuid");
        var error = error(json);
        if (id != null && (error == null || code(error) == KNOWN_KEY)) {
            return new FiscalAnswer.Taken(id);
        }
        if (error == null) {
            throw new FiscalFailure("no_uuid", null);
        }
        return new FiscalAnswer.Refused(words(error));
    }

    /** Of a receipt that was asked about. */
    static FiscalAnswer result(String id, String answer) throws FiscalFailure {
        var json = object(answer);
        var status = String.valueOf(text(json, "status"));
        return switch (status) {
            case "wait" -> new FiscalAnswer.Taken(id);
            case "done" -> new FiscalAnswer.Registered(marks(json));
            case "fail" -> {
                var error = error(json);
                yield new FiscalAnswer.Refused(error == null ? "fail" : words(error));
            }
            default -> throw new FiscalFailure("status_" + status, null);
        };
    }

    private static FiscalMarks marks(JsonObject json) throws FiscalFailure {
        var payload = json.get("payload") instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
        try {
            var at = LocalDateTime.parse(needed(payload, "receipt_datetime"), TIME)
                    .atZone(MOSCOW)
                    .toInstant();
            return new FiscalMarks(
                    needed(payload, "fn_number"),
                    needed(payload, "fiscal_document_number"),
                    needed(payload, "fiscal_document_attribute"),
                    needed(payload, "shift_number"),
                    text(payload, "ofd_receipt_url"),
                    at);
        } catch (DateTimeParseException e) {
            throw new FiscalFailure("receipt_datetime", e);
        }
    }

    private static JsonObject object(String text) throws FiscalFailure {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new FiscalFailure("no_json", e);
        }
    }

    private static @Nullable JsonObject error(JsonObject json) {
        return json.get("error") instanceof JsonObject error ? error : null;
    }

    private static int code(JsonObject error) {
        return error.get("code") instanceof JsonNumber code ? code.intValue() : -1;
    }

    private static String words(JsonObject error) {
        return code(error) + " " + text(error, "text");
    }

    private static String needed(JsonObject json, String name) throws FiscalFailure {
        var text = text(json, name);
        if (text == null) {
            throw new FiscalFailure("no_" + name, null);
        }
        return text;
    }

    /** Numbers, too, as the text they are. */
    private static @Nullable String text(JsonObject json, String name) {
        var value = json.get(name);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : null;
    }
}
