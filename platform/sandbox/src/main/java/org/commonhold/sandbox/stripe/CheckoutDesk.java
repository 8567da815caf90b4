package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.commonhold.sandbox.stripe.TestCard.Refusal;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.PageTexts;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/** Takes the payer's card, from the hosted page and from {@code POST /sandbox/pay/&#123;session&#125;}. */
final class CheckoutDesk {
    private final Merchants merchants;
    private final CheckoutSessions sessions;
    private final CardPayments payments;

    CheckoutDesk(Merchants merchants, CheckoutSessions sessions, CardPayments payments) {
        this.merchants = merchants;
        this.sessions = sessions;
        this.payments = payments;
    }

    /** The hosted page: GET shows it, POST pays and leads on to the merchant. */
    Reply page(Request request) {
        String id = lastSegment(request);
        return merchants.change(() -> {
            Optional<Merchant> owner = merchants.ownerOf(id);
            if (owner.isEmpty()) return CheckoutPage.unknown(PageTexts.in(request.language()));
            Merchant merchant = owner.get();
            sessions.expireOverdue(merchant);
            JsonObject session = merchant.require(Kind.SESSION, id, "id");
            var page = new CheckoutPage(merchant, session, texts(session, request));
            if (!Json.is(session, "status", "open")) return page.closed();
            if (!request.isPost()) return page.form(Optional.empty());
            Optional<Refusal> refusal = payments.pay(merchant, session, card(request.form()));
            return refusal.isPresent() ? page.form(refusal) : Reply.seeOther(CheckoutPage.successUrl(session));
        });
    }

    /** Pays without a page: JSON with the session's status and where the payer would be sent; 402 when declined. */
    Reply pay(Request request) {
        String id = lastSegment(request);
        return merchants.change(() -> {
            Merchant merchant =
                    merchants.ownerOf(id).orElseThrow(() -> StripeError.notFound(Kind.SESSION, id, "session"));
            sessions.expireOverdue(merchant);
            JsonObject session = merchant.require(Kind.SESSION, id, "session");
            if (!Json.is(session, "status", "open")) {
                throw StripeError.invalid(null, "session", "This session is " + Json.text(session, "status") + ".");
            }
            Optional<Refusal> refusal = payments.pay(merchant, session, card(request.form()));
            JsonObject answer = Json.object(
                    "status", session.get("status"),
                    "payment_status", session.get("payment_status"),
                    "payment_intent", session.get("payment_intent"),
                    "success_url", CheckoutPage.successUrl(session),
                    "error", refusal.map(Refusal::message).orElse(null));
            return Reply.json(refusal.isPresent() ? 402 : 200, answer.toString());
        });
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
