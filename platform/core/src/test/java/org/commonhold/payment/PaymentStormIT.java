package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.commonhold.estate.AccountId;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.Test;

/** Sixty-four threads pay, refund, give back and reverse on the same four accounts: no conflict reaches them, nothing is lost. */
class PaymentStormIT {

    private static final int THREADS = 64;
    private static final int EACH = 16;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final MoneyFixture home = new MoneyFixture();
    private final List<AccountId> accounts = new ArrayList<>();
    private final ConcurrentLinkedQueue<PaymentId> paid = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Refund> refunded = new ConcurrentLinkedQueue<>();
    private final AtomicLong in = new AtomicLong();
    private final AtomicLong owedBack = new AtomicLong();
    private final AtomicLong out = new AtomicLong();

    private record Refund(long id, PaymentId payment, AccountId account, Money amount) {}

    @Test
    void theBooksHoldAndNobodySeesAConflict() throws Exception {
        home.charge("2026-09-01", 300_000);
        accounts.add(home.account);
        for (var number : List.of("A-2", "A-3", "A-4")) {
            accounts.add(home.another(number, "2026-09-01", 300_000));
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var work = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < THREADS; i++) {
                var chance = new Random(i);
                work.add(() -> weather(chance));
            }
            var done = 0;
            for (var result : threads.invokeAll(work)) {
                done += result.get();
            }
            assertThat(done).isEqualTo(THREADS * EACH);
        } finally {
            threads.shutdownNow();
        }
        assertThat(refunded.size() + out.get()).as("money left, too").isPositive();
        assertThat(books(GlAccount.CASH)).isEqualTo(in.get() - out.get());
        assertThat(books(GlAccount.REFUNDS_PAYABLE)).isEqualTo(-owedBack.get());
        assertThat(CoreHarness.as(home.accountant, () -> CoreHarness.get(LedgerChecks.class)
                                .check())
                        .results())
                .filteredOn(result -> result.broken() > 0)
                .extracting(InvariantResult::invariant)
                .isEmpty();
        StoredBalances.assertTrue(home.company.id().value());
    }

    private int weather(Random chance) {
        for (var i = 0; i < EACH; i++) {
            var payment = paid.peek();
            var kind = chance.nextInt(10);
            if (kind < 5 || payment == null) {
                pay(accounts.get(chance.nextInt(accounts.size())), 1 + chance.nextInt(9_000));
            } else if (kind < 8) {
                refund(some(chance), 1 + chance.nextInt(3_000));
            } else if (kind < 9) {
                reverse();
            } else {
                giveBack();
            }
        }
        return EACH;
    }

    private PaymentId some(Random chance) {
        var all = List.copyOf(paid);
        return all.get(chance.nextInt(all.size()));
    }

    private void pay(AccountId account, long minor) {
        var command = new RecordPayment(
                account, Money.ofMinor(minor, "RUB"), PaymentMethod.CASH, DAY, "storm-" + NewId.next());
        var payment = CoreHarness.as(home.accountant, () -> home.payments.record(command));
        in.addAndGet(minor);
        paid.add(payment.payment().id());
    }

    /** What is more than is left is refused, as it must be. */
    private void refund(PaymentId payment, long minor) {
        var id = NewId.next();
        var amount = Money.ofMinor(minor, "RUB");
        try {
            var account = take(payment, amount, SourceKind.REFUND, id, GlAccount.REFUNDS_PAYABLE);
            owedBack.addAndGet(minor);
            refunded.add(new Refund(id, payment, account, amount));
        } catch (PaymentRejected tooMuch) {
            assertThat(tooMuch).hasMessageContaining("payment.withdraw.tooMuch");
        }
    }

    /** A payment that does not stand: all that is left of it leaves. */
    private void reverse() {
        var payment = paid.poll();
        if (payment == null) {
            return;
        }
        var left = CoreHarness.as(home.accountant, () -> CoreHarness.get(PaymentRecords.class)
                        .attempt(payment))
                .left();
        try {
            take(payment, left, SourceKind.RETURN, NewId.next(), GlAccount.CASH);
            out.addAndGet(left.minor());
        } catch (PaymentRejected changedMeanwhile) {
            assertThat(changedMeanwhile).hasMessageContaining("payment.");
        }
    }

    private AccountId take(PaymentId payment, Money amount, SourceKind why, long source, GlAccount to) {
        return inTransaction(() -> {
            var taken = CoreHarness.get(Withdrawals.class).take(payment, amount, why, source);
            post(
                    EntryKind.REFUND,
                    why,
                    source,
                    EntryLine.of(GlAccount.ADVANCES, taken.account(), amount),
                    EntryLine.of(to, amount.negated()));
            return taken.account();
        });
    }

    /** A refund that did not arrive. */
    private void giveBack() {
        var refund = refunded.poll();
        if (refund == null) {
            return;
        }
        inTransaction(() -> {
            // The payment's lock first, as everywhere.
            CoreHarness.get(PaymentStore.class).locked(refund.payment());
            CoreHarness.get(org.commonhold.allocation.Allocations.class).lock(refund.account());
            post(
                    EntryKind.GIVEN_BACK,
                    SourceKind.REFUND,
                    refund.id(),
                    EntryLine.of(GlAccount.REFUNDS_PAYABLE, refund.amount()),
                    EntryLine.of(
                            GlAccount.ADVANCES,
                            refund.account(),
                            refund.amount().negated()));
            CoreHarness.get(Withdrawals.class).giveBack(refund.payment(), refund.amount());
            return true;
        });
        owedBack.addAndGet(-refund.amount().minor());
    }

    private static void post(EntryKind kind, SourceKind source, long id, EntryLine... lines) {
        CoreHarness.get(Ledger.class).post(new PostEntry(kind, source, id, DAY, List.of(lines)));
    }

    private <T> T inTransaction(Callable<T> work) {
        return CoreHarness.as(
                home.accountant,
                () -> Retry.onConflict(() -> {
                    try {
                        return CoreHarness.get(InTransaction.class).call(work);
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(row -> row.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }
}
