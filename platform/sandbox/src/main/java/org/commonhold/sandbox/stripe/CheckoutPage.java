package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.sandbox.stripe.CardNature.Refusal;
import org.commonhold.sandbox.web.Html;
import org.commonhold.sandbox.web.PageTexts;
import org.commonhold.sandbox.web.Reply;

/** The payment page of one session, in the payer's language. */
final class CheckoutPage {
    private static final String WIDTH = "28rem";

    private final Merchant merchant;
    private final JsonObject session;
    private final PageTexts texts;

    CheckoutPage(Merchant merchant, JsonObject session, PageTexts texts) {
        this.merchant = merchant;
        this.session = session;
        this.texts = texts;
    }

    static Reply unknown(PageTexts texts) {
        String title = texts.say("sandbox.checkout.unknown");
        return Reply.html(404, Html.page(texts.locale(), title, WIDTH, "<h1>" + Html.escape(title) + "</h1>"));
    }

    /** The address after payment with the session's id in its place. */
    static String successUrl(JsonObject session) {
        return Json.need(session, "success_url").replace("{CHECKOUT_SESSION_ID}", Json.need(session, "id"));
    }

    /** The card form; after a refused card with the reason above it. */
    Reply form(Optional<Refusal> refusal) {
        String alert = refusal.map(this::alert).orElse("");
        String body = head() + alert + types().map(this::methodForm).collect(Collectors.joining()) + cancelLink();
        return Reply.html(refusal.isPresent() ? 402 : 200, page(body));
    }

    private Stream<String> types() {
        return session.getAsJsonArray("payment_method_types").asList().stream().map(JsonElement::getAsString);
    }

    private String methodForm(String type) {
        return type.equals("card") ? cardForm() : """
                  <form method="post"><input type="hidden" name="method" value="%s">
                  <button type="submit">%s</button></form>
                  """.formatted(type, say("sandbox.checkout.with." + type, goal()));
    }

    private String cardForm() {
        return """
               <form method="post" autocomplete="off"><input type="hidden" name="method" value="card">
               %s<div class="pair"><div>%s</div><div>%s</div></div>
               <p class="soft" id="hint">%s</p>
               <button type="submit">%s</button></form>
               """.formatted(
                        field("card", "number", "4242 4242 4242 4242", 23),
                        field("expiry", "expiry", "12/34", 7),
                        field("cvc", "cvc", "123", 4),
                        say("sandbox.checkout.hint"),
                        Html.escape(goal()));
    }

    /** What the button does: pay the amount or save the method. */
    private String goal() {
        return setsUp() ? texts.say("sandbox.checkout.save") : texts.say("sandbox.checkout.pay", amount());
    }

    private boolean setsUp() {
        return Json.is(session, "mode", "setup");
    }

    /** The question of the payer's bank: the card is sent again with the answer. */
    Reply challenge(TestCard card) {
        String body = head()
                + """
                  <h2>%s</h2><form method="post" autocomplete="off">%s%s%s%s
                  <button type="submit" name="authentication" value="complete">%s</button>
                  <button type="submit" name="authentication" value="fail">%s</button></form>
                  """.formatted(
                                say("sandbox.checkout.challenge"),
                                hidden("method", "card"),
                                hidden("card", card.number()),
                                hidden("expiry", card.expiry()),
                                hidden("cvc", card.cvc()),
                                say("sandbox.checkout.challenge.complete"),
                                say("sandbox.checkout.challenge.fail"));
        return Reply.html(200, page(body));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.escape(value) + "\">";
    }

    private String alert(Refusal refusal) {
        String reason = refusal.declineCode().isEmpty() ? refusal.code() : refusal.declineCode();
        String key =
                switch (reason) {
                    case "incorrect_number" -> "sandbox.checkout.refused.number";
                    case "invalid_expiry_year" -> "sandbox.checkout.refused.expiry";
                    case "invalid_cvc", "incorrect_cvc" -> "sandbox.checkout.refused.cvc";
                    case "insufficient_funds" -> "sandbox.checkout.refused.funds";
                    case "payment_intent_authentication_failure" -> "sandbox.checkout.refused.authentication";
                    case "test_mode_live_card" -> "sandbox.checkout.refused.live";
                    default -> "sandbox.checkout.refused.declined";
                };
        return "<p class=\"alert\" role=\"alert\">" + say(key) + "</p>";
    }

    /** What a session that can no longer be paid shows. */
    Reply closed() {
        boolean paid = Json.is(session, "status", "complete");
        String done = setsUp() ? "sandbox.checkout.saved" : "sandbox.checkout.paid";
        String message = say(paid ? done : "sandbox.checkout.expired");
        String on = paid ? link(successUrl(session), "sandbox.checkout.continue") : cancelLink();
        return Reply.html(paid ? 200 : 410, page(head() + "<p role=\"status\">" + message + "</p>" + on));
    }

    private String head() {
        var items = new StringBuilder();
        JsonArray lines =
                CheckoutSessions.lineItems(merchant, Json.need(session, "id")).getAsJsonArray("data");
        for (JsonElement line : lines) {
            String name = Json.need(line.getAsJsonObject(), "description");
            items.append("<p class=\"soft\">").append(Html.escape(name)).append("</p>");
        }
        String sum = setsUp() ? "" : "<p class=\"amount\">" + Html.escape(amount()) + "</p>";
        return "<span class=\"badge\">%s</span><h1>%s</h1>%s%s"
                .formatted(say("sandbox.checkout.badge"), Html.escape(merchant.name()), items, sum);
    }

    private String field(String name, String label, String value, int length) {
        String complete = name.equals("card") ? "cc-number" : name.equals("cvc") ? "cc-csc" : "cc-exp";
        return "<label for=\"%s\">%s</label><input id=\"%s\" name=\"%s\" value=\"%s\" maxlength=\"%d\" inputmode=\"numeric\""
                        .formatted(name, say("sandbox.checkout." + label), name, name, value, length)
                + " autocomplete=\"" + complete + "\" required aria-describedby=\"hint\">";
    }

    private String cancelLink() {
        String cancel = Json.text(session, "cancel_url");
        return cancel == null ? "" : link(cancel, "sandbox.checkout.cancel");
    }

    private String link(String url, String key) {
        return "<p><a href=\"" + Html.escape(url) + "\">" + say(key) + "</a></p>";
    }

    private String amount() {
        Currency currency = Currency.getInstance(Json.need(session, "currency").toUpperCase(Locale.ROOT));
        NumberFormat format = NumberFormat.getCurrencyInstance(texts.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        long minor = Json.number(session, "amount_total");
        return format.format(BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()));
    }

    private String say(String key, Object... args) {
        return Html.escape(texts.say(key, args));
    }

    private String page(String body) {
        return Html.page(texts.locale(), texts.say("sandbox.checkout.title"), WIDTH, body);
    }
}
