package org.commonhold.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.payout.ProviderBooks;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundPolicies;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.refund.RequestRefund;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;

/** A company whose owner pays by card, and what banks and the office then do with the money. */
final class BackFixture {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final MoneyFixture home = new MoneyFixture();
    final Actor clerk = CoreHarness.employee(home.company, Role.CLERK);
    final Actor admin = CoreHarness.employee(home.company, Role.ADMIN);
    final Actor system = Actor.system(home.company.id());
    final Refunds refunds = CoreHarness.get(Refunds.class);
    private final int tenant = home.company.id().value();

    /** Up to this sum of a payment one person is enough. */
    void limit(long minor) {
        CoreHarness.as(admin, () -> {
            CoreHarness.get(RefundPolicies.class).set(Money.ofMinor(minor, "RUB"), 24);
            return minor;
        });
    }

    /** Paid by card and settled. */
    PaymentDetails paid(long minor) {
        return paid(minor, "4242424242424242");
    }

    PaymentDetails paid(long minor, String card) {
        var form = new StartPayment(
                home.account, Money.ofMinor(minor, "RUB"), "key-" + NewId.next(), MoneyFixture.BACK, true, true);
        var payment = CoreHarness.as(home.owner, () -> home.payments.begin(form));
        command("/sandbox/pay/" + String.valueOf(payment.checkoutUrl()).replaceFirst(".*/", ""), "card=" + card);
        return home.ask(payment);
    }

    RequestRefund form(PaymentDetails payment, long minor, RefundWay way) {
        return new RequestRefund(
                payment.payment().id(),
                Money.ofMinor(minor, "RUB"),
                RefundReason.OVERPAYMENT,
                way,
                way == RefundWay.BANK ? "Anna, 40817810000000000001" : null,
                "paid too much",
                "refund-" + NewId.next());
    }

    RefundDetails ask(PaymentDetails payment, long minor, RefundWay way) {
        var form = form(payment, minor, way);
        return CoreHarness.as(clerk, () -> refunds.request(form));
    }

    RefundDetails approve(RefundDetails refund) {
        return CoreHarness.as(
                home.accountant, () -> refunds.approve(refund.refund().id()));
    }

    /** What the gateway calls the charge behind a payment of it. */
    String chargeOf(String intent) {
        return field("latest_charge", get("/v1/payment_intents/" + intent));
    }

    String intent(PaymentDetails payment) {
        return String.valueOf(CoreHarness.column(
                        "select provider_payment_id from payment where tenant_id = ? and id = ?",
                        tenant,
                        payment.payment().id().value())
                .get(0));
    }

    /** The payer's bank takes a payment back; gives what the gateway calls the dispute. */
    String disputed(PaymentDetails payment) {
        return id(command("/sandbox/charges/" + chargeOf(intent(payment)), "reason=fraudulent"));
    }

    /** All that the gateway has goes to the company's bank. */
    String payout() {
        return command("/sandbox/payouts", "key=" + home.key + "&currency=rub");
    }

    /** The company's books at the provider are read. */
    void read() {
        CoreHarness.as(system, () -> {
            CoreHarness.get(ProviderBooks.class).read();
            return true;
        });
    }

    static String id(String object) {
        return field("id", object);
    }

    static String field(String name, String object) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"(\\w+)\"").matcher(object);
        if (!found.find()) {
            throw new AssertionError(object);
        }
        return found.group(1);
    }

    HookAnswer event(String type, String object) {
        return home.deliver("{\"id\":\"evt_" + NewId.next() + "\",\"object\":\"event\",\"api_version\":\"2020-03-02\","
                + "\"livemode\":false,\"type\":\"" + type + "\",\"data\":{\"object\":{\"id\":\"" + object + "\"}}}");
    }

    static String command(String path, String form) {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    String post(String path, String form) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + home.key)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + home.key));
    }

    private static URI uri(String path) {
        return URI.create(System.getProperty("commonhold.stripe.api.base") + path);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }

    /** Rules of the books that are broken; the fixture's bills have numbers of their own. */
    String broken() {
        return CoreHarness.as(home.accountant, CoreHarness.get(LedgerChecks.class)::check).results().stream()
                .filter(r -> !r.holds())
                .filter(r -> r.examples().stream().noneMatch(e -> e.startsWith("statements")))
                .map(InvariantResult::toString)
                .toList()
                .toString();
    }
}
