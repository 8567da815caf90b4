package org.commonhold.bankmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankfile.Payer;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchRulesTest {

    private static final AccountId ONE = new AccountId(1);
    private static final AccountId TWO = new AccountId(2);
    private static final Payer ANNA = new Payer("Орлова  Анна", "40817810000000000001", null);
    private static final String ANNAS = String.valueOf(Hash.ofPayer("ОРЛОВА АННА", "40817810000000000001", null));
    private static final MatchFacts FACTS = new MatchFacts(
            Map.of("A-1", ONE, "700100", TWO, "12", ONE, "500001", ONE),
            Map.of("539007547034", TWO),
            Map.of(77L, TWO),
            Map.of(ANNAS, List.of(ONE)),
            Map.of("ОРЛОВА  АННА", List.of(ONE), "КИМ П.", List.of(TWO)),
            Map.of(ONE, 12_345L, TWO, 5_000L),
            Map.of(ONE, Set.of(9_900L)),
            Set.of());

    private static BankEntry entry(String text, long minor, Payer payer, @Nullable String owner) {
        var amount = Money.ofMinor(minor, "RUB");
        return new BankEntry(
                1,
                "4070",
                LocalDate.of(2026, 11, 28),
                null,
                amount,
                Money.ofMinor(0, "RUB"),
                payer,
                owner,
                List.of(text),
                null,
                null,
                "x",
                "x");
    }

    private static Match match(String text) {
        return match(entry(text, 100, Payer.NOBODY, null), FACTS);
    }

    private static Match match(BankEntry entry, MatchFacts facts) {
        return MatchRules.match(entry, Clues.of(entry), facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оплата ЖКУ, л/с А-1, ноябрь 2026, документ 5",
                "ЛС№A-1;период 11.2026",
                "лицевой счёт: a-1",
                "Лиц. счет А-1.",
                "ST00012|Name=ТСЖ|PersAcc=A-1|Sum=100",
                "Account A-1, November 2026, statement 5",
                "payment acct. #A-1",
                "户号A-1，2026年11月",
                "за квартиру л.с. 12"
            })
    void anAccountNumberIsFoundBehindItsWord(String text) {
        assertThat(match(text)).isEqualTo(Match.sure(ONE, MatchReason.ACCOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Оплата 700100", "700100", "rent for 700100 11.2026"})
    void aLongNumberNeedsNoWord(String text) {
        assertThat(match(text)).isEqualTo(Match.sure(TWO, MatchReason.ACCOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "за 12 месяцев", "11.05.2026", "кв. 12", "A-1", "nothing"})
    void whatMayStandThereByChanceIsNotTaken(String text) {
        assertThat(match(text)).isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"по квитанции № 77", "QuittId=77", "statement no. 77", "账单77", "Оплата, документ 77"})
    void aBillNamesItsAccount(String text) {
        assertThat(match(text)).isEqualTo(Match.sure(TWO, MatchReason.STATEMENT));
    }

    @Test
    void aCreditorReferenceCountsWithItsCheckDigitsOnly() {
        assertThat(match("RF18539007547034")).isEqualTo(Match.sure(TWO, MatchReason.REFERENCE));
        assertThat(match("ref RF18 5390 0754 7034")).isEqualTo(Match.sure(TWO, MatchReason.REFERENCE));
        assertThat(match("RF19539007547034")).isEqualTo(Match.NONE);
    }

    @Test
    void twoAnswersAreADoubt() {
        assertThat(match("700100 и 500001")).isEqualTo(Match.likely(TWO, MatchReason.DOUBT));
    }

    @Test
    void theColumnOfARegistryIsAnAccountNumber() {
        assertThat(match(entry("", 100, Payer.NOBODY, "12"), FACTS)).isEqualTo(Match.sure(ONE, MatchReason.ACCOUNT));
    }

    @Test
    void aKnownPayerNeedsASumThatFits() {
        assertThat(match(entry("", 12_345, ANNA, null), FACTS)).isEqualTo(Match.sure(ONE, MatchReason.PAYER));
        assertThat(match(entry("", 9_900, ANNA, null), FACTS)).isEqualTo(Match.sure(ONE, MatchReason.PAYER));
        assertThat(match(entry("", 1, ANNA, null), FACTS)).isEqualTo(Match.likely(ONE, MatchReason.PAYER));
        var elsewhere = new Payer("Орлова Анна", "40817810000000000009", null);
        assertThat(match(entry("", 9_900, elsewhere, null), FACTS)).isEqualTo(Match.NONE);
    }

    @Test
    void aNameWithTheSumThatIsDueIsOnlyProposed() {
        var kim = new Payer("Ким П.", null, null);
        assertThat(match(entry("", 5_000, kim, null), FACTS)).isEqualTo(Match.likely(TWO, MatchReason.NAME));
        assertThat(match(entry("", 5_001, kim, null), FACTS)).isEqualTo(Match.NONE);
    }

    @Test
    void whatAPersonMayHaveBookedIsOnlyProposed() {
        var entry = entry("700100", 100, Payer.NOBODY, null);
        var facts = new MatchFacts(
                FACTS.accounts(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of("2:100"));
        assertThat(match(entry, facts)).isEqualTo(Match.likely(TWO, MatchReason.DOUBT));
    }
}
