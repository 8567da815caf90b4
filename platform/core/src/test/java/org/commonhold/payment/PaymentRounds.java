package org.commonhold.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.RecordedSql;

/**
 * Confirmed payments below HTTP: a company with debtors, of whom each client pays its own four, from the form to the booked
 * receipt, through the product's service and a gateway in this process; and the same statements by plain JDBC.
 */
public final class PaymentRounds {

    private static final int ACCOUNTS_EACH = 4;
    private static final long DEBT = 50_000_000;
    private static final long AMOUNT = 1_250;

    private final MoneyFixture home = numbered();
    private final List<AccountId> accounts = new ArrayList<>();
    private final int clients;

    /** @param clients how many pay at once */
    public PaymentRounds(int clients) {
        this.clients = clients;
        for (int i = 0; i < clients * ACCOUNTS_EACH; i++) {
            accounts.add(home.another("B-" + i, "2026-09-01", DEBT));
        }
    }

    /** A company whose number is that of nothing else, so that it is known among the parameters of statements. */
    private static MoneyFixture numbered() {
        CoreHarness.sql("alter table management_company auto_increment = 7654321");
        return new MoneyFixture();
    }

    /** Seconds for so many payments through the product. */
    public double product(int payments) throws InterruptedException, ExecutionException {
        return seconds(clients, payments, (client, number) -> pay(client, number));
    }

    /** What the product sends for so many payments, written down while they are made one after another. */
    public PaymentCeiling ceiling(int payments) {
        var ceiling = new PaymentCeiling(home.company.id().value());
        for (int i = 0; i < payments; i++) {
            var number = i;
            ceiling.add(RecordedSql.during(() -> pay(number % clients, number / clients)));
        }
        return ceiling;
    }

    private void pay(int client, int number) {
        var account = accounts.get(client * ACCOUNTS_EACH + number % ACCOUNTS_EACH);
        var command = new StartPayment(
                account, Money.ofMinor(AMOUNT, "RUB"), "bench-" + NewId.next(), MoneyFixture.BACK, false, false);
        var paid = CoreHarness.as(home.accountant, () -> {
            var begun = home.payments.begin(command);
            return home.payments.ask(begun.payment().id());
        });
        if (paid.payment().state() != PaymentState.PAID) {
            throw new IllegalStateException("not paid: " + paid);
        }
    }

    /** One payment of a client. */
    interface Work {
        void run(int client, int number) throws Exception;
    }

    static double seconds(int threads, int payments, Work work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < threads; i++) {
                var client = i;
                tasks.add(() -> {
                    for (int number = 0; number < payments / threads; number++) {
                        work.run(client, number);
                    }
                    return true;
                });
            }
            var began = System.nanoTime();
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }
}
