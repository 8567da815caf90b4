package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards and wallets a payer used or saved. A saved one belongs to a customer; the card's number stays in here. */
final class PaymentMethods {
    private static final String NUMBERS = "card_numbers";

    private final Events events;

    PaymentMethods(Events events) {
        this.events = events;
    }

    JsonObject ofCard(Merchant merchant, TestCard card) {
        JsonObject method = make("card");
        card.describe(method.getAsJsonObject("card"));
        merchant.put(Kind.PAYMENT_METHOD, method);
        merchant.section(NUMBERS).addProperty(Json.need(method, "id"), card.number());
        return method;
    }

    /** A method without a card, such as {@code alipay}. */
    JsonObject ofType(Merchant merchant, String type) {
        JsonObject method = make(type);
        method.add("card", null);
        merchant.put(Kind.PAYMENT_METHOD, method);
        return method;
    }

    private JsonObject make(String type) {
        return Blank.of("payment_method")
                .with("id", Kind.PAYMENT_METHOD.newId())
                .with("created", events.now())
                .with("type", type)
                .object();
    }

    /** The method of that id, or a new one for a ready-made name such as {@code pm_card_visa}. */
    JsonObject named(Merchant merchant, String id) {
        Optional<String> number = CardNature.numberOf(id);
        if (number.isPresent()) return ofCard(merchant, TestCard.of(number.get()));
        return merchant.require(Kind.PAYMENT_METHOD, id, "payment_method");
    }

    /** What the card does; a method without a card never refuses. */
    static CardNature nature(Merchant merchant, @Nullable String method) {
        String number = method == null ? null : Json.text(merchant.section(NUMBERS), method);
        return CardNature.of(number == null ? "4242424242424242" : number);
    }

    JsonObject retrieve(ApiCall call) {
        return call.merchant().require(Kind.PAYMENT_METHOD, call.id(), "payment_method");
    }

    JsonObject list(ApiCall call) {
        return Lists.page(call, Kind.PAYMENT_METHOD, "/v1/payment_methods", "customer", "type");
    }

    JsonObject ofCustomer(ApiCall call) {
        call.merchant().require(Kind.CUSTOMER, call.id(), "customer");
        var methods = call.merchant().newestFirst(Kind.PAYMENT_METHOD);
        methods.removeIf(method -> !Json.is(method, "customer", call.id()));
        call.params().text("type").ifPresent(type -> methods.removeIf(method -> !Json.is(method, "type", type)));
        return Lists.page(call.params(), "/v1/customers/" + call.id() + "/payment_methods", methods);
    }

    JsonObject attach(ApiCall call) {
        String customer = call.params().required("customer");
        call.merchant().require(Kind.CUSTOMER, customer, "customer");
        JsonObject method = named(call.merchant(), call.id());
        PaymentMethods.nature(call.merchant(), Json.text(method, "id"))
                .refusal(true)
                .ifPresent(refusal -> {
                    throw StripeError.card(refusal, null, null);
                });
        return save(method, customer);
    }

    JsonObject detach(ApiCall call) {
        JsonObject method = retrieve(call);
        if (Json.text(method, "customer") == null) {
            throw StripeError.invalid(
                    null, "payment_method", "The payment method you provided is not attached to a customer.");
        }
        Json.set(method, "customer", null);
        events.happened(call.merchant(), "payment_method.detached", method, call.trigger());
        return method;
    }

    static JsonObject save(JsonObject method, @Nullable String customer) {
        Json.set(method, "customer", customer);
        return method;
    }
}
