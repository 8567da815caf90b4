package org.commonhold.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.jspecify.annotations.Nullable;

/** Whatever happens to an account: what is open less what is spare is its balance, and the books agree account by account. */
class OffsetPropertyTest {

    private static final AccountId ACCOUNT = new AccountId(1);
    private static final List<Claim> CLAIMS = List.of(
            new Claim(1, "OPERATING", false),
            new Claim(2, "OPERATING", false),
            new Claim(3, "RESERVE", false),
            new Claim(1, "OPERATING", true));

    /** Positive {@code minor} charges, negative credits; {@code claim} -1 pays. {@code corrects}: which of the lines so far. */
    record Step(int claim, long minor, int day, int corrects) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, CLAIMS.size() - 1),
                        Arbitraries.longs().between(-5_000, 10_000).filter(m -> m != 0),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-1, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void openLessSpareIsTheBalance(@ForAll("steps") List<Step> steps) {
        var account = new Account();
        for (var step : steps) {
            account.take(step);
            account.check();
        }
    }

    private static final class Account {

        private final Map<GlAccount, Long> books = new EnumMap<>(GlAccount.class);
        private final List<Long> lines = new ArrayList<>();
        private List<OpenCharge> open = new ArrayList<>();
        private List<Spare> spare = new ArrayList<>();
        private long balance;
        private long next = 1;

        void take(Step step) {
            var id = next++;
            var day = LocalDate.of(2026, 1, 1).plusDays(step.day());
            if (step.claim() < 0) {
                pay(id, day, Math.abs(step.minor()));
                return;
            }
            var claim = CLAIMS.get(step.claim());
            balance += step.minor();
            books.merge(claim.owed(), step.minor(), Long::sum);
            if (step.minor() > 0) {
                open.add(new OpenCharge(id, claim, day, rub(step.minor())));
                lines.add(id);
            } else {
                spare.add(new Spare(id, claim, corrected(step), day, rub(-step.minor()), false));
            }
            offset();
        }

        private @Nullable Long corrected(Step step) {
            return step.corrects() < 0 || step.corrects() >= lines.size() ? null : lines.get(step.corrects());
        }

        private void pay(long id, LocalDate day, long minor) {
            offset();
            balance -= minor;
            var shares = AllocationRules.pay(rub(minor), open, PayingOrder.USUAL);
            shares.forEach(s -> books.merge(s.owed(), -s.amount().minor(), Long::sum));
            var rest = rub(minor).minus(AllocationRules.sum(rub(0), shares));
            open = new ArrayList<>(AllocationRules.after(open, shares));
            if (rest.isPositive()) {
                books.merge(GlAccount.ADVANCES, -rest.minor(), Long::sum);
                spare.add(new Spare(id, null, null, day, rest, true));
            }
        }

        private void offset() {
            var funds = new java.util.HashMap<Long, String>();
            open.forEach(c -> funds.put(c.charge(), c.claim().fund()));
            var offset = AllocationRules.offset(spare, open, PayingOrder.USUAL);
            for (var use : offset.uses()) {
                book(OffsetRules.use(ACCOUNT, use));
                var credit = use.spare().credit();
                if (credit != null) {
                    assertThat(funds.get(use.share().charge())).isEqualTo(credit.fund());
                }
            }
            offset.rests().forEach(rest -> book(OffsetRules.hold(ACCOUNT, rest)));
            open = new ArrayList<>(offset.open());
            spare = new ArrayList<>(offset.rests().stream()
                    .map(s -> new Spare(s.source(), s.credit(), s.corrects(), s.since(), s.left(), true))
                    .toList());
        }

        private void book(List<EntryLine> entry) {
            entry.forEach(line -> books.merge(line.gl(), line.amount().minor(), Long::sum));
        }

        void check() {
            var opened = open.stream().mapToLong(c -> c.open().minor()).sum();
            var spared = spare.stream().mapToLong(s -> s.left().minor()).sum();
            assertThat(opened - spared).isEqualTo(balance);
            assertThat(sum(GlAccount.ADVANCES)).isEqualTo(-spared);
            assertThat(sum(GlAccount.LATE_FEES_DUE)).isEqualTo(open(true));
            assertThat(sum(GlAccount.RECEIVABLE)).isEqualTo(open(false));
            assertThat(open).allMatch(c -> c.open().isPositive());
            assertThat(spare).allSatisfy(s -> {
                var credit = s.credit();
                assertThat(open)
                        .noneMatch(c -> credit == null || c.claim().fund().equals(credit.fund()));
            });
        }

        private long open(boolean lateFee) {
            return open.stream()
                    .filter(c -> c.claim().lateFee() == lateFee)
                    .mapToLong(c -> c.open().minor())
                    .sum();
        }

        private long sum(GlAccount gl) {
            return books.getOrDefault(gl, 0L);
        }
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
