package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Which call does what: {@code POST /v1/checkout/sessions/&#123;id&#125;/expire} and so on. */
final class ApiRoutes {
    /** Resources whose name has more than one segment. */
    private static final List<String> DEEP =
            List.of("checkout/sessions", "terminal/readers", "terminal/locations", "test_helpers/terminal/readers");

    private final Map<String, Function<ApiCall, JsonObject>> routes = new TreeMap<>();

    ApiRoutes(Parts parts) {
        payers(parts);
        sessions(parts.sessions());
        intents(parts);
        money(parts);
        terminal(parts.readers());
        routes.put("GET events", parts.events()::list);
        routes.put("GET events/*", parts.events()::retrieve);
        routes.put("GET account", ApiRoutes::account);
    }

    private void payers(Parts parts) {
        var customers = new Customers(parts.events());
        routes.put("POST customers", customers::create);
        routes.put("GET customers", customers::list);
        routes.put("GET customers/*", customers::retrieve);
        routes.put("POST customers/*", customers::update);
        var methods = parts.methods();
        routes.put("GET customers/*/payment_methods", methods::ofCustomer);
        routes.put("GET payment_methods", methods::list);
        routes.put("GET payment_methods/*", methods::retrieve);
        routes.put("POST payment_methods/*/attach", methods::attach);
        routes.put("POST payment_methods/*/detach", methods::detach);
        var setups = parts.setups();
        routes.put("POST setup_intents", setups::create);
        routes.put("GET setup_intents", setups::list);
        routes.put("GET setup_intents/*", setups::retrieve);
        routes.put("POST setup_intents/*/confirm", setups::confirm);
    }

    private void sessions(CheckoutSessions sessions) {
        routes.put("POST checkout/sessions", sessions::create);
        routes.put("GET checkout/sessions", sessions::list);
        routes.put("GET checkout/sessions/*", sessions::retrieve);
        routes.put("POST checkout/sessions/*/expire", sessions::expire);
        routes.put("GET checkout/sessions/*/line_items", sessions::listItems);
    }

    private void intents(Parts parts) {
        var intents = parts.intents();
        routes.put("POST payment_intents", intents::create);
        routes.put("GET payment_intents", intents::list);
        routes.put("GET payment_intents/*", intents::retrieve);
        routes.put("POST payment_intents/*/confirm", intents::confirm);
        routes.put("POST payment_intents/*/cancel", intents::cancel);
        routes.put("GET charges", parts.charges()::list);
        routes.put("GET charges/*", parts.charges()::retrieve);
    }

    private void money(Parts parts) {
        var refunds = parts.refunds();
        routes.put("POST refunds", refunds::create);
        routes.put("GET refunds", refunds::list);
        routes.put("GET refunds/*", refunds::retrieve);
        var disputes = parts.disputes();
        routes.put("GET disputes", disputes::list);
        routes.put("GET disputes/*", disputes::retrieve);
        routes.put("POST disputes/*", disputes::update);
        routes.put("POST disputes/*/close", disputes::accept);
        routes.put("GET balance_transactions", parts.balance()::list);
        routes.put("GET balance_transactions/*", parts.balance()::retrieve);
        routes.put("GET payouts", parts.payouts()::list);
        routes.put("GET payouts/*", parts.payouts()::retrieve);
    }

    private void terminal(Readers readers) {
        routes.put("POST terminal/locations", readers::createLocation);
        routes.put("GET terminal/locations", readers::listLocations);
        routes.put("POST terminal/readers", readers::create);
        routes.put("GET terminal/readers", readers::list);
        routes.put("GET terminal/readers/*", readers::retrieve);
        routes.put("POST terminal/readers/*/process_payment_intent", readers::process);
        routes.put("POST terminal/readers/*/cancel_action", readers::cancelAction);
        routes.put("POST test_helpers/terminal/readers/*/present_payment_method", readers::present);
        routes.put("POST test_helpers/terminal/readers/*/timeout_input_collection", readers::timeOut);
    }

    /** A call found: what to do, with which id (empty when the path has none). */
    record Match(Function<ApiCall, JsonObject> action, String id) {}

    Optional<Match> find(String method, String path) {
        String rest = path.replaceFirst("^/v1/", "");
        String resource = DEEP.stream().filter(rest::startsWith).findFirst().orElse(rest.replaceFirst("/.*", ""));
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
