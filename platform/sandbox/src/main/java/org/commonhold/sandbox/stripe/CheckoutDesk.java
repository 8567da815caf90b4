package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.commonhold.sandbox.stripe.CardNature.Refusal;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.PageTexts;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/** Takes the payer's card, from the hosted page and from {@code POST /sandbox/pay/&#123;session&#125;}. */
final class CheckoutDesk {
    private final Merchants merchants;
    private final CheckoutSessions sessions;
    private final CheckoutPayments payments;

    CheckoutDesk(Merchants merchants, CheckoutSessions sessions, CheckoutPayments payments) {
        this.merchants = merchants;
        this.sessions = sessions;
        this.payments = payments;
    }

    /** The hosted page: GET shows it, POST pays and leads on to the merchant. */
    Reply page(Request request) {
        String id = lastSegment(request);
        return merchants.change(() -> {
            Optional<Merchant> owner = merchants.ownerOf(Kind.SESSION, id);
            if (owner.isEmpty()) return CheckoutPage.unknown(PageTexts.in(request.language()));
            Merchant merchant = owner.get();
            JsonObject session = merchant.require(Kind.SESSION, id, "id");
            sessions.expireIfOverdue(merchant, session);
            var page = new CheckoutPage(merchant, session, texts(session, request));
            if (!Json.is(session, "status", "open")) return page.closed();
            if (!request.isPost()) return page.form(Optional.empty());
            var choice = choice(session, request.form());
            var outcome = payments.pay(merchant, session, choice);
            if (outcome.challenge()) return page.challenge(choice.card());
            if (outcome.refusal() != null) return page.form(Optional.of(outcome.refusal()));
            return Reply.seeOther(CheckoutPage.successUrl(session));
        });
    }

    /** What the bank says about a session completed unpaid. */
    JsonObject settle(Merchant merchant, JsonObject session, boolean paid) {
        return payments.settle(merchant, session, paid);
    }

    /**
     * Pays without a page: JSON with the session's status and where the payer would be sent; 402 when declined. A payer
     * asked to authenticate does, unless {@code authentication=fail}.
     */
    Reply pay(Request request) {
        String id = lastSegment(request);
        return merchants.change(() -> {
            Merchant merchant = merchants
                    .ownerOf(Kind.SESSION, id)
                    .orElseThrow(() -> StripeError.notFound(Kind.SESSION, id, "session"));
            JsonObject session = merchant.require(Kind.SESSION, id, "session");
            sessions.expireIfOverdue(merchant, session);
            if (!Json.is(session, "status", "open")) {
                throw StripeError.invalid(null, "session", "This session is " + Json.text(session, "status") + ".");
            }
            var asked = choice(session, request.form());
            boolean willing = asked.authenticated().orElse(true);
            var choice = new CheckoutPayments.Choice(asked.method(), asked.card(), Optional.of(willing));
            Refusal refusal = payments.pay(merchant, session, choice).refusal();
            JsonObject answer = Json.object(
                    "status", session.get("status"),
                    "payment_status", session.get("payment_status"),
                    "payment_intent", session.get("payment_intent"),
                    "success_url", CheckoutPage.successUrl(session),
                    "error", refusal == null ? null : refusal.message());
            return Reply.json(refusal != null ? 402 : 200, answer.toString());
        });
    }

    private static CheckoutPayments.Choice choice(JsonObject session, FormData form) {
        var types = session.getAsJsonArray("payment_method_types");
        String method = form.text("method").orElse(types.get(0).getAsString());
        if (!types.contains(Json.of(method))) {
            throw StripeError.invalid(null, "method", "This session does not take " + method + ".");
        }
        return new CheckoutPayments.Choice(
                method, card(form), form.text("authentication").map("complete"::equals));
    }

    private static TestCard card(FormData form) {
        return TestCard.of(
                form.text("card").orElse(""),
                form.text("expiry").orElse("12/34"),
                form.text("cvc").orElse("123"));
    }

    private static PageTexts texts(JsonObject session, Request request) {
        String locale = Json.text(session, "locale");
        if (locale == null || locale.equals("auto")) return PageTexts.in(request.language());
        return PageTexts.in(PageTexts.nearest(locale));
    }

    private static String lastSegment(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }
}
