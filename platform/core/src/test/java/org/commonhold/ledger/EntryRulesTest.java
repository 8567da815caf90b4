package org.commonhold.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

    private static final AccountId ACCOUNT = new AccountId(1);

    @Test
    void acceptsAnEntryThatSumsToZero() {
        assertThat(EntryRules.judge(List.of(receivable(700), income(-300), income(-400))))
                .isEmpty();
    }

    @Test
    void refusesAnEntryThatIsOffByOneKopeck() {
        assertThat(keyOf(List.of(receivable(700), income(-699)))).isEqualTo("ledger.entry.unbalanced");
    }

    @Test
    void refusesALineOfZero() {
        assertThat(keyOf(List.of(receivable(700), income(-700), income(0)))).isEqualTo("ledger.entry.zeroLine");
    }

    @Test
    void refusesASingleLineAndNone() {
        assertThat(keyOf(List.of(receivable(700)))).isEqualTo("ledger.entry.tooFewLines");
        assertThat(keyOf(List.of())).isEqualTo("ledger.entry.tooFewLines");
    }

    @Test
    void refusesTwoCurrenciesThoughTheMinorUnitsSumToZero() {
        var dollars = EntryLine.of(GlAccount.INCOME, Money.ofMinor(-700, "USD"));
        assertThat(keyOf(List.of(receivable(700), dollars))).isEqualTo("ledger.entry.mixedCurrencies");
    }

    @Test
    void refusesAReceivableOfNobody() {
        var nobody = EntryLine.of(GlAccount.RECEIVABLE, Money.ofMinor(700, "RUB"));
        assertThat(keyOf(List.of(nobody, income(-700)))).isEqualTo("ledger.entry.accountMissing");
    }

    @Test
    void turnsEveryLineRound() {
        var opposite = EntryRules.opposite(List.of(receivable(700), income(-700)));
        assertThat(opposite).containsExactly(receivable(-700), income(700));
        assertThat(EntryRules.judge(opposite)).isEmpty();
    }

    @Test
    void knowsEveryAccountByItsCode() {
        for (var gl : GlAccount.values()) {
            assertThat(GlAccount.ofCode(gl.code())).isEqualTo(gl);
        }
    }

    private static String keyOf(List<EntryLine> lines) {
        return EntryRules.judge(lines).map(Problem::key).orElse("");
    }

    private static EntryLine receivable(long minor) {
        return EntryLine.of(GlAccount.RECEIVABLE, ACCOUNT, Money.ofMinor(minor, "RUB"));
    }

    private static EntryLine income(long minor) {
        return EntryLine.of(GlAccount.INCOME, Money.ofMinor(minor, "RUB"));
    }
}
