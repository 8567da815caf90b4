package org.commonhold.server.bench;

import static org.commonhold.server.testing.TestCompany.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;

/** Confirmed payments over HTTP: begun by the API, paid at the gateway's page, asked about by the API until they are booked. */
final class PayingTown {

    private static final AtomicLong KEYS = new AtomicLong();
    private static final int ACCOUNTS_EACH = 4;

    private final StartedServer server;
    private final TestCompany company;
    private final List<String> accounts = new ArrayList<>();
    private final int clients;

    PayingTown(StartedServer server, int clients) {
        this.server = server;
        this.clients = clients;
        company = server.openCompany(Country.US);
        company.importFlats(clients * ACCOUNTS_EACH);
        company.admin()
                .put("/api/v1/gateway", json("secretKey", "sk_test_bench", "webhookSecret", "whsec_bench_payments"))
                .expect(200);
        company.admin()
                .get("/api/v1/accounts?limit=" + clients * ACCOUNTS_EACH)
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(account ->
                        accounts.add(account.getAsJsonObject().get("id").getAsString()));
    }

    /** Seconds of the whole and of each payment, sorted. */
    record Round(double seconds, List<Double> each) {

        double percentile(double part) {
            return each.get((int) Math.min(each.size() - 1, Math.floor(part * each.size())));
        }

        double perSecond() {
            return each.size() / seconds;
        }
    }

    Round pay(int payments) throws InterruptedException, ExecutionException {
        var left = new AtomicLong(payments);
        return payWhile(() -> left.getAndDecrement() > 0);
    }

    /** All clients pay as long as there is reason to. */
    Round payWhile(BooleanSupplier more) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(clients);
        var each = new ConcurrentLinkedQueue<Double>();
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < clients; i++) {
                var client = i;
                tasks.add(() -> {
                    for (int number = 0; more.getAsBoolean(); number++) {
                        var began = System.nanoTime();
                        pay(accounts.get(client * ACCOUNTS_EACH + number % ACCOUNTS_EACH));
                        each.add((System.nanoTime() - began) / 1e9);
                    }
                    return true;
                });
            }
            var began = System.nanoTime();
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            return new Round(seconds, each.stream().sorted().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private void pay(String account) {
        var wish = json(
                "amount",
                Map.of("amountMinor", 1_250, "currency", Country.US.currency()),
                "returnBase",
                server.address() + "/owner/pay",
                "ahead",
                true,
                "again",
                false);
        var begun = company.admin()
                .with("Idempotency-Key", "bench-" + KEYS.incrementAndGet())
                .post("/api/v1/accounts/" + account + "/payments", wish)
                .expect(201);
        server.gateway().pay(begun.text("checkoutUrl").replaceFirst(".*/", "")).expect(200);
        var paid = company.admin()
                .post("/api/v1/payments/" + payment(begun).get("id").getAsString() + "/ask", "")
                .expect(200);
        if (!payment(paid).get("state").getAsString().equals("PAID")) {
            throw new IllegalStateException("not paid: " + paid.body());
        }
    }

    private static com.google.gson.JsonObject payment(ApiClient.Answer answer) {
        return answer.json().getAsJsonObject().getAsJsonObject("payment");
    }
}
