package org.commonhold.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonhold.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTextTest {

    /** From the README of the crate gost-56042, with the names of the standard. */
    private static final String PUBLISHED = "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017"
            + "|BankName=ОАО \"БАНК\"|BIC=044525225|CorrespAcc=30101810400000000225|PayeeINN=6200098765|LastName=Иванов"
            + "|FirstName=Иван|MiddleName=Иванович|Purpose=Оплата членского взноса"
            + "|PayerAddress=г.Рязань ул.Ленина д.10 кв.15|Sum=100000";

    /** The Red Cross of Belgium, as published. */
    private static final String RED_CROSS = "BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1\n"
            + "CHAR\n\nUrgency fund\nSample EPC QR code";

    @Test
    void readsThePublishedRussianCode() {
        var bill = QrText.read(PUBLISHED).orElseThrow();
        assertThat(bill.amount()).isEqualTo(Money.ofMinor(100_000, "RUB"));
        assertThat(bill.account()).isNull();
        assertThat(bill.words()).containsExactly("Оплата", "членского", "взноса");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "#", ";", "^", "~", "_", "@", "$", "*"})
    void takesAnySeparatorAndOneAtTheEnd(String separator) {
        var text = String.join(
                separator, "ST00012", "Name=A", "PersonalAcc=1", "PersAcc=LS-7", "Sum=4200", "persacc=other", "");
        var bill = QrText.read(text).orElseThrow();
        assertThat(bill.account()).isEqualTo("LS-7");
        assertThat(bill.amount()).isEqualTo(Money.ofMinor(4_200, "RUB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ST00011", "ST00013"})
    void takesTheOtherEncodingsTheScannerHasDecoded(String head) {
        assertThat(QrText.read(head + "|Name=A|PersonalAcc=1|PersAcc=5")
                        .orElseThrow()
                        .account())
                .isEqualTo("5");
    }

    @Test
    void readsThePublishedEuropeanCode() {
        var bill = QrText.read(RED_CROSS).orElseThrow();
        assertThat(bill.amount()).isEqualTo(Money.ofMinor(100, "EUR"));
        assertThat(bill.account()).isNull();
        assertThat(bill.words()).containsExactly("Urgency", "fund");
    }

    @Test
    void readsAReferenceAndOtherLineEnds() {
        var bill = QrText.read("BCD\r\n001\r\n1\r\nSCT\r\nBHBLDEHHXXX\r\nFranz Mustermänn\r\nDE71110220330123456789\r\n"
                        + "EUR12.3\r\nGDDS\r\nRF18539007547034")
                .orElseThrow();
        assertThat(bill.amount()).isEqualTo(Money.ofMinor(1_230, "EUR"));
        assertThat(bill.account()).isEqualTo("RF18539007547034");
    }

    @Test
    void readsWhatAScannerWithoutLineBreaksTypes() {
        var bill = QrText.read(RED_CROSS.replace('\n', '\t')).orElseThrow();
        assertThat(bill.amount()).isEqualTo(Money.ofMinor(100, "EUR"));
        assertThat(bill.words()).contains("Urgency");
    }

    @Test
    void leavesTheSumOpenWhenTheCodeDoes() {
        assertThat(QrText.read("ST00012|Name=A|PersonalAcc=1|PersAcc=5")
                        .orElseThrow()
                        .amount())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ST00012|Name=A|PersAcc=5",
                "ST00012|Name=A|PersonalAcc=1|Sum=12.50",
                "ST00012|Name=A|PersonalAcc=1|Sum=-5",
                "BCD\n001\n1\nINST\nX\nY\nZ\nEUR1",
                "BCD\n001\n1\nSCT",
                "BCD\n001\n1\nSCT\nX\nY\nZ\nUSD1"
            })
    void refusesABrokenCode(String text) {
        assertThatThrownBy(() -> QrText.read(text)).isInstanceOf(ScanRejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A-1", "ST-15", "BCD123", "Иванов Иван", "ST0001", "100234"})
    void leavesOtherTextAlone(String text) {
        assertThat(QrText.read(text)).isEmpty();
    }
}
