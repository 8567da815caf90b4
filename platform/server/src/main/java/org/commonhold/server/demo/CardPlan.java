package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhold.gateway.Gateways;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentState;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.eclipse.microprofile.config.ConfigProvider;

/** The company's account at the sandbox's gateway, and the owners who pay by card there, today. */
@ApplicationScoped
class CardPlan {

    private static final int PAYERS = 3;
    private static final String GOOD_CARD = "4242424242424242";

    private final Gateways gateways;
    private final Ledger ledger;
    private final Payments payments;
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    CardPlan(Gateways gateways, Ledger ledger, Payments payments) {
        this.gateways = gateways;
        this.ledger = ledger;
        this.payments = payments;
    }

    /** The gateway's keys go into the company, the company's address for events to the gateway. */
    void connect(DemoCompany company, Staff staff) {
        var key = "sk_test_" + company.code();
        var secret = "whsec_" + company.code() + "_demo";
        var status = staff.as("admin", () -> gateways.configure(key, secret));
        send(
                "/sandbox/webhooks",
                Map.of(
                        "key",
                        key,
                        "secret",
                        secret,
                        "url",
                        setting("commonhold.base.url") + status.hookPath(),
                        "merchant",
                        company.text("name")));
        send("/sandbox/merchants", Map.of("key", key, "methods", methods(company)));
    }

    /** Alipay and WeChat Pay take yuan. */
    private static String methods(DemoCompany company) {
        return company.text("currency").equals("CNY") ? "card,alipay,wechat_pay" : "card";
    }

    /** Without the demo's first owner, who has something left to do. */
    void pay(Year year) {
        year.neighbours().stream().filter(h -> !h.first()).limit(PAYERS).forEach(this::pay);
    }

    private void pay(Home home) {
        Staff.as(Objects.requireNonNull(home.owner()), () -> {
            var due = ledger.balance(home.accountId());
            if (!due.isPositive()) {
                return false;
            }
            var begun = payments.begin(new StartPayment(
                    home.accountId(),
                    due,
                    "demo-card-" + home.account(),
                    setting("commonhold.base.url") + "/owner/payments",
                    false,
                    false));
            var address = Objects.requireNonNull(begun.checkoutUrl(), "the gateway gave no page to pay at");
            send("/sandbox/pay/" + address.substring(address.lastIndexOf('/') + 1), Map.of("card", GOOD_CARD));
            var state = payments.ask(begun.payment().id()).payment().state();
            if (state != PaymentState.PAID) {
                throw new IllegalStateException("the card payment ended as " + state);
            }
            return true;
        });
    }

    private void send(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(setting("commonhold.stripe.api.base") + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the sandbox said " + answer.statusCode() + " to " + path);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
