package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.commonhold.sandbox.stripe.ApiCall.Trigger;
import org.commonhold.sandbox.web.FormData;
import org.commonhold.sandbox.web.Reply;
import org.commonhold.sandbox.web.Request;

/**
 * What only a sandbox has: registering webhook endpoints, naming the merchant, paying and misbehaving on command, and
 * what banks do. All are POSTs of forms; objects are named by the id at the end of the path.
 */
final class AdminCalls {
    private final Merchants merchants;
    private final Parts parts;
    private final CheckoutDesk desk;
    private final Misbehaviour misbehaviour;
    private final Map<Kind, BiFunction<Merchant, Command, JsonObject>> commands;

    /** A command about one object. */
    private record Command(JsonObject object, Params params) {}

    AdminCalls(Merchants merchants, Parts parts, CheckoutDesk desk, Misbehaviour misbehaviour) {
        this.merchants = merchants;
        this.parts = parts;
        this.desk = desk;
        this.misbehaviour = misbehaviour;
        this.commands = Map.of(
                Kind.SESSION, this::session,
                Kind.REFUND, this::refund,
                Kind.CHARGE, this::dispute,
                Kind.DISPUTE, this::closeDispute,
                Kind.PAYOUT, this::failPayout,
                Kind.READER, (merchant, command) -> Readers.arrange(merchant, command.object(), command.params()));
    }

    Reply answer(Request request) {
        try {
            if (!request.isPost()) throw StripeError.unknownPath(request.method(), request.path());
            String path = request.path().substring("/sandbox/".length());
            String id = path.replaceFirst(".*/", "");
            FormData form = request.form();
            return switch (path.replaceFirst("/.*", "")) {
                case "pay" -> desk.pay(request);
                case "webhooks" -> register(form);
                case "merchants" -> merchant(form);
                case "mode" -> misbehaviour.mode(form);
                case "faults" -> misbehaviour.faults(form);
                case "webhook_mode" -> misbehaviour.webhooks(form);
                case "sessions" -> command(Kind.SESSION, id, form);
                case "refunds" -> command(Kind.REFUND, id, form);
                case "charges" -> command(Kind.CHARGE, id, form);
                case "disputes" -> command(Kind.DISPUTE, id, form);
                case "payouts" -> path.contains("/") ? command(Kind.PAYOUT, id, form) : payout(form);
                case "readers" -> command(Kind.READER, id, form);
                default -> throw StripeError.unknownPath(request.method(), request.path());
            };
        } catch (StripeError refused) {
            return refused.reply();
        }
    }

    /** {@code key}, {@code url}, {@code secret}, and optionally the {@code merchant} name the payment page shows. */
    private Reply register(FormData form) {
        var params = new Params(form);
        String key = key(params);
        String url = params.required("url");
        String secret = params.required("secret");
        return merchants.change(() -> {
            Merchant merchant = merchants.of(key);
            misbehaviour.register(merchant, url, secret);
            params.text("merchant").ifPresent(merchant::rename);
            return Reply.json(
                    200,
                    Json.object("endpoints", misbehaviour.endpoints(merchant)).toString());
        });
    }

    /** {@code key} and {@code methods} (comma between): what the merchant's pages take unless a session says otherwise. */
    private Reply merchant(FormData form) {
        var params = new Params(form);
        String key = key(params);
        List<String> methods = List.of(params.required("methods").split(",", -1));
        if (!SessionDraft.TYPES.containsAll(methods)) {
            throw StripeError.invalid(null, "methods", "Invalid methods: must be of " + SessionDraft.TYPES);
        }
        return merchants.change(() -> {
            merchants.of(key).takes(methods);
            return Reply.json(200, Json.object("methods", methods).toString());
        });
    }

    private static String key(Params params) {
        String key = params.required("key");
        if (key.matches("sk_test_\\w+")) return key;
        throw StripeError.invalid(null, "key", "Not a sk_test_ key.");
    }

    private Reply command(Kind kind, String id, FormData form) {
        return merchants.change(() -> {
            Merchant merchant = merchants.ownerOf(kind, id).orElseThrow(() -> StripeError.notFound(kind, id, "id"));
            var command = new Command(merchant.require(kind, id, "id"), new Params(form));
            return Reply.json(
                    200,
                    Objects.requireNonNull(commands.get(kind))
                            .apply(merchant, command)
                            .toString());
        });
    }

    /** {@code key} and {@code currency}: everything the merchant has at the gateway goes to its bank. */
    private Reply payout(FormData form) {
        var params = new Params(form);
        return merchants.change(() -> Reply.json(
                200,
                parts.payouts()
                        .make(merchants.of(key(params)), params.currency("currency"))
                        .toString()));
    }

    /** {@code status=failed}: the bank sends the payout back. */
    private JsonObject failPayout(Merchant merchant, Command command) {
        oneOf(command.params(), "failed", "failed");
        return parts.payouts().fail(merchant, Json.need(command.object(), "id"));
    }

    /** {@code status=succeeded} or {@code failed}: the bank's word on a session completed unpaid. */
    private JsonObject session(Merchant merchant, Command command) {
        return desk.settle(merchant, command.object(), oneOf(command.params(), "succeeded", "failed"));
    }

    /** {@code status=succeeded} or {@code failed}. */
    private JsonObject refund(Merchant merchant, Command command) {
        parts.refunds().settle(merchant, command.object(), oneOf(command.params(), "succeeded", "failed"));
        return command.object();
    }

    /** The payer's bank takes the charge back; optionally with a {@code reason}. */
    private JsonObject dispute(Merchant merchant, Command command) {
        return parts.disputes()
                .open(
                        merchant,
                        command.object(),
                        command.params().text("reason").orElse("fraudulent"));
    }

    /** {@code status=won} or {@code lost}. */
    private JsonObject closeDispute(Merchant merchant, Command command) {
        boolean won = oneOf(command.params(), "won", "lost");
        return parts.disputes().close(merchant, command.object(), won, Trigger.NONE);
    }

    private static boolean oneOf(Params params, String yes, String no) {
        String status = params.required("status");
        if (List.of(yes, no).contains(status)) return status.equals(yes);
        throw StripeError.invalid(null, "status", "Invalid status: must be one of " + List.of(yes, no));
    }
}
