package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Which call does what: {@code POST /v1/checkout/sessions/&#123;id&#125;/expire} and so on. */
final class ApiRoutes {
    private final Map<String, Function<ApiCall, JsonObject>> routes = new TreeMap<>();

    ApiRoutes(CheckoutSessions sessions, Events events, Clock clock) {
        var customers = new Customers(clock);
        routes.put("POST customers", customers::create);
        routes.put("GET customers", customers::list);
        routes.put("GET customers/*", customers::retrieve);
        routes.put("POST customers/*", customers::update);
        routes.put("POST checkout/sessions", sessions::create);
        routes.put("GET checkout/sessions", sessions::list);
        routes.put("GET checkout/sessions/*", sessions::retrieve);
        routes.put("POST checkout/sessions/*/expire", sessions::expire);
        routes.put("GET checkout/sessions/*/line_items", sessions::listItems);
        var intents = new PaymentIntents();
        routes.put("GET payment_intents", intents::list);
        routes.put("GET payment_intents/*", intents::retrieve);
        routes.put("GET charges", intents::listCharges);
        routes.put("GET charges/*", intents::retrieveCharge);
        var refunds = new Refunds(events, clock);
        routes.put("POST refunds", refunds::create);
        routes.put("GET refunds", refunds::list);
        routes.put("GET refunds/*", refunds::retrieve);
        routes.put("GET events", events::list);
        routes.put("GET events/*", events::retrieve);
        routes.put("GET account", ApiRoutes::account);
    }

    /** A call found: what to do, with which id (empty when the path has none). */
    record Match(Function<ApiCall, JsonObject> action, String id) {}

    Optional<Match> find(String method, String path) {
        String rest = path.replaceFirst("^/v1/", "");
        String resource = rest.startsWith("checkout/") ? "checkout/sessions" : rest.replaceFirst("/.*", "");
        String[] below =
                rest.substring(Math.min(rest.length(), resource.length())).split("/", -1);
        String id = below.length > 1 ? below[1] : "";
        String pattern = method + " " + resource + (id.isEmpty() ? "" : "/*");
        if (below.length > 2) pattern += "/" + below[2];
        Function<ApiCall, JsonObject> action = below.length > 3 ? null : routes.get(pattern);
        return action == null ? Optional.empty() : Optional.of(new Match(action, id));
    }

    private static JsonObject account(ApiCall call) {
        return Json.object(
                "id",
                "acct_1" + Integer.toHexString(call.merchant().key().hashCode()),
                "object",
                "account",
                "business_profile",
                Json.object("name", call.merchant().name()),
                "charges_enabled",
                true,
                "metadata",
                new JsonObject(),
                "payouts_enabled",
                true,
                "type",
                "standard");
    }
}
