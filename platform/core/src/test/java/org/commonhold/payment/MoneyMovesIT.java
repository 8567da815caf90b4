package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Rejected;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.moneymove.AskMove;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveId;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.moneymove.MoveState;
import org.commonhold.moneymove.RecoverWriteOff;
import org.commonhold.moneymove.WriteOffGround;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoneyMovesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final MoneyFixture home = new MoneyFixture();
    private final MoneyMoves moves = CoreHarness.get(MoneyMoves.class);
    private final Actor chief = CoreHarness.employee(home.company, Role.ADMIN);
    private final AccountId other = account("A-2");

    @AfterEach
    void theBooksHold() {
        StoredBalances.assertTrue(home.company.id().value());
        var results =
                CoreHarness.as(chief, () -> CoreHarness.get(LedgerChecks.class).check());
        assertThat(results.results())
                .filteredOn(r -> !r.holds())
                .extracting(InvariantResult::invariant)
                .isEmpty();
    }

    @Test
    void aTransferIsAskedForAndDecidedByTwoAndPaysTheOther() {
        pay(10_000);
        var move = ask(MoveKind.TRANSFER, other, 4_000, null);
        assertThat(balance(other)).isZero();
        assertThatThrownBy(() -> as(home.accountant, () -> approve(move))).isInstanceOf(Rejected.class);
        as(chief, () -> approve(move));
        assertThat(home.balance()).isEqualTo(-6_000);
        assertThat(balance(other)).isEqualTo(-4_000);
        assertThatThrownBy(() -> as(chief, () -> approve(move))).isInstanceOf(Rejected.class);
        assertThat(balance(other)).isEqualTo(-4_000);
        assertThatThrownBy(() -> ask(MoveKind.TRANSFER, other, 6_001, null)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> ask(MoveKind.TRANSFER, home.account, 1_000, null))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void whatCannotBeDoneAnyMoreIsRefusedAtTheDecision() {
        pay(10_000);
        var first = ask(MoveKind.TRANSFER, other, 8_000, null);
        var second = ask(MoveKind.TRANSFER, other, 8_000, null);
        as(chief, () -> approve(first));
        assertThatThrownBy(() -> as(chief, () -> approve(second))).isInstanceOf(Rejected.class);
        assertThat(balance(other)).isEqualTo(-8_000);
        as(chief, () -> {
            moves.decline(second, "already moved");
            return second;
        });
        assertThat(as(chief, () -> moves.details(second)).state()).isEqualTo(MoveState.DECLINED);
    }

    @Test
    void aWriteOffPaysTheChargesAndIsTakenBackWhenTheyArePaidAfterAll() {
        home.charge("2026-09-01", 9_000);
        var move = ask(MoveKind.WRITE_OFF, null, 9_000, WriteOffGround.LIMITATION);
        as(chief, () -> approve(move));
        assertThat(home.balance()).isZero();
        assertThat(books(GlAccount.BAD_DEBT)).isEqualTo(9_000);
        assertThat(books(GlAccount.RECEIVABLE)).isZero();
        pay(5_000);
        var back = as(
                home.accountant,
                () -> moves.recover(new RecoverWriteOff(move, minor(5_000), "paid", "key-" + NewId.next())));
        as(chief, () -> approve(back));
        assertThat(home.balance()).isZero();
        assertThat(books(GlAccount.BAD_DEBT)).isEqualTo(4_000);
        assertThat(books(GlAccount.ADVANCES)).isZero();
        assertThatThrownBy(() -> as(
                        home.accountant,
                        () -> moves.recover(new RecoverWriteOff(move, minor(4_001), "more", "key-" + NewId.next()))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aDepositPaysADebtIsKeptOrGoesBack() {
        var deposit = NewId.next();
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active)"
                        + " values (?, ?, 1, 'DEPOSIT', 'Deposit', 'DEPOSIT', 1)",
                home.company.id().value(),
                deposit);
        home.lineOf("2026-08-01", 20_000, deposit, GlAccount.DEPOSITS);
        assertThat(most(MoveKind.DEPOSIT_BACK)).isZero();
        pay(20_000);
        home.charge("2026-09-01", 6_000);
        assertThat(most(MoveKind.DEPOSIT_TO_DEBT)).isEqualTo(6_000);
        as(chief, () -> approve(ask(MoveKind.DEPOSIT_TO_DEBT, null, 6_000, null)));
        assertThat(home.balance()).isZero();
        as(chief, () -> approve(ask(MoveKind.DEPOSIT_KEPT, null, 4_000, null)));
        assertThatThrownBy(() -> ask(MoveKind.DEPOSIT_BACK, null, 10_001, null)).isInstanceOf(Rejected.class);
        as(chief, () -> approve(ask(MoveKind.DEPOSIT_BACK, null, 10_000, null)));
        assertThat(books(GlAccount.DEPOSITS)).isZero();
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void anOwnerMovesOnlyWhatIsTheirs() {
        pay(3_000);
        assertThatThrownBy(() -> as(home.owner, () -> moves.moveMine(wish(MoveKind.TRANSFER, other, 1_000, null))))
                .isInstanceOf(NotFound.class);
        var mine = account("A-3", "select unit_id from account where tenant_id = ? and number = 'A-1'");
        as(home.owner, () -> moves.moveMine(wish(MoveKind.TRANSFER, mine, 1_000, null)));
        assertThat(home.balance()).isEqualTo(-2_000);
        assertThat(balance(mine)).isEqualTo(-1_000);
        assertThatThrownBy(() -> as(home.owner, () -> moves.moveMine(wish(MoveKind.TRANSFER, mine, 2_001, null))))
                .isInstanceOf(Rejected.class);
    }

    private MoveId ask(MoveKind kind, @Nullable AccountId to, long amount, @Nullable WriteOffGround ground) {
        return as(home.accountant, () -> moves.ask(wish(kind, to, amount, ground)));
    }

    private AskMove wish(MoveKind kind, @Nullable AccountId to, long amount, @Nullable WriteOffGround ground) {
        return new AskMove(kind, home.account, to, minor(amount), ground, "a good reason", "key-" + NewId.next());
    }

    private MoveId approve(MoveId move) {
        moves.approve(move);
        return move;
    }

    private long most(MoveKind kind) {
        return as(home.accountant, () -> moves.most(kind, home.account)).minor();
    }

    private AccountId account(String number) {
        return account(number, "select unit_id + 0 from (select max(id) as unit_id from unit where tenant_id = ?) u");
    }

    private AccountId account(String number, String unit) {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into account (tenant_id, id, version, unit_id, number, opened_on) values (?, ?, 1, ?, ?, '2020-01-01')",
                home.company.id().value(),
                id,
                Objects.requireNonNull(
                        CoreHarness.column(unit, home.company.id().value()).get(0)),
                number);
        return new AccountId(id);
    }

    private PaymentDetails pay(long minor) {
        var command = new RecordPayment(home.account, minor(minor), PaymentMethod.CASH, DAY, "key-" + NewId.next());
        return as(home.accountant, () -> home.payments.record(command));
    }

    private long balance(AccountId account) {
        return as(home.accountant, () -> CoreHarness.get(Ledger.class).balance(account))
                .minor();
    }

    private long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }

    private static Money minor(long amount) {
        return Money.ofMinor(amount, "RUB");
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CoreHarness.as(actor, work::get);
    }
}
