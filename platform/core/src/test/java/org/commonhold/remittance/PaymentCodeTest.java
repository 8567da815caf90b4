package org.commonhold.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.commonhold.kernel.CheckDigits;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedService.Fund;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The published samples of the payment codes, sections 3.1 and 3.5 of the reference. */
class PaymentCodeTest {

    private static final String GOST_SAMPLE = "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017"
            + "|BankName=ОАО \"БАНК\"|BIC=044525225|CorrespAcc=30101810400000000225|PayeeINN=6200098765"
            + "|LastName=Иванов|FirstName=Иван|MiddleName=Иванович|Purpose=Оплата членского взноса"
            + "|PayerAddress=г.Рязань ул.Ленина д.10 кв.15|Sum=100000";

    private static final BankDetails WHALES = new BankDetails(
            Fund.OPERATING,
            LocalDate.of(2026, 1, 1),
            "ООО «Три кита»",
            "40702810138250123017",
            "ОАО \"БАНК\"",
            "044525225",
            "30101810400000000225",
            "6200098765",
            null,
            null,
            null,
            null);

    @Test
    void gostSampleOfTheReadme() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("Name", "ООО «Три кита»");
        fields.put("PersonalAcc", "40702810138250123017");
        fields.put("BankName", "ОАО \"БАНК\"");
        fields.put("BIC", "044525225");
        fields.put("CorrespAcc", "30101810400000000225");
        fields.put("PayeeINN", "6200098765");
        fields.put("LastName", "Иванов");
        fields.put("FirstName", "Иван");
        fields.put("MiddleName", "Иванович");
        fields.put("Purpose", "Оплата членского взноса");
        fields.put("PayerAddress", "г.Рязань ул.Ленина д.10 кв.15");
        fields.put("Sum", "100000");

        assertThat(GostCode.of(fields)).isEqualTo(GOST_SAMPLE);
        assertThat(GOST_SAMPLE.getBytes(StandardCharsets.UTF_8)).hasSize(359);
        assertThat(GOST_SAMPLE.getBytes(Charset.forName("windows-1251"))).hasSize(283);
    }

    @Test
    void gostCodeOfABillNamesTheAccountAndTheKopecks() {
        var code = GostCode.of(WHALES, new GostCode.Bill(157_340, "Оплата ЖКУ", "A-17", "Дом 1, 17", "102026"));

        assertThat(code)
                .startsWith("ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО \"БАНК\""
                        + "|BIC=044525225|CorrespAcc=30101810400000000225|")
                .contains("|PersAcc=A-17|PaymPeriod=102026|Sum=157340|TechCode=02");
    }

    @Test
    void gostCodeTakesAnotherSeparatorWhenAValueHoldsTheUsualOne() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("Name", "A|B");
        fields.put("Sum", "1");
        assertThat(GostCode.of(fields)).isEqualTo("ST00012#Name=A|B#Sum=1");
    }

    @Test
    void checkDigitsOfTheSampleArePartlyWrongAndOnlyDoubted() {
        assertThat(BankRules.refusals(WHALES)).isEmpty();
        assertThat(BankRules.doubts(WHALES)).extracting(p -> p.field()).containsExactly("taxNumber");
        assertThat(BankRules.keyFits("0" + "25" + "30101810965770000413")).isFalse();
    }

    @Test
    void epcSampleOfTheEncyclopedia() {
        var bill = new EpcCode.Bill(Money.ofMinor(100, "EUR"), "CHAR", null, "Urgency fund", "Sample EPC QR code");
        var code = EpcCode.of("001", "BPOTBEB1", "Red Cross of Belgium", "BE72000000001616", bill);

        assertThat(code)
                .isEqualTo("BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1\nCHAR\n\n"
                        + "Urgency fund\nSample EPC QR code");
        assertThat(code.getBytes(StandardCharsets.UTF_8)).hasSize(103);
        assertThat(CheckDigits.mod97("BE72000000001616")).isEqualTo(1);
    }

    @Test
    void epcSampleWithACreditorReference() {
        var bill = new EpcCode.Bill(Money.ofMinor(1230, "EUR"), "GDDS", "RF18539007547034", null, null);
        var code = EpcCode.of("001", "BHBLDEHHXXX", "Franz Mustermänn", "DE71110220330123456789", bill);

        assertThat(code)
                .isEqualTo("BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\n"
                        + "GDDS\nRF18539007547034");
        assertThat(CheckDigits.mod97("RF18539007547034")).isEqualTo(1);
    }

    @Test
    void epcRefusesOtherCurrenciesAndNothing() {
        assertThatThrownBy(() -> new EpcCode.Bill(Money.ofMinor(100, "USD"), null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EpcCode.Bill(Money.ofMinor(0, "EUR"), null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDrawnCodeReadsBackAsItsText() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrPicture.png(GOST_SAMPLE)));
        var size = image.getWidth();
        var pixels = image.getRGB(0, 0, size, size, null, 0, size);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
        var read = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true));

        assertThat(read.getText()).isEqualTo(GOST_SAMPLE);
        assertThat(QrPicture.png(GOST_SAMPLE)).isEqualTo(QrPicture.png(GOST_SAMPLE));
    }

    @Test
    void aWrongIbanIsRefusedAtTheField() {
        var wrong = new BankDetails(
                Fund.OPERATING,
                LocalDate.of(2026, 1, 1),
                "Red Cross",
                "BE73000000001616",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(BankRules.refusals(wrong)).extracting(p -> p.key()).containsExactly("remittance.iban.wrong");
    }
}
