package org.commonhold.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.rulepack.Rule.StatementLayout;
import org.commonhold.rulepack.TestBooks;
import org.junit.jupiter.api.Test;

/** What stands on the paper of each country, read back from the PDF. */
class BillPaperTest {

    private static final BillFixture RUSSIAN = new BillFixture("RUB");

    @Test
    void aRussianDocumentHasEverythingThatItem69Wants() throws IOException {
        assertThat(text("RU", RUSSIAN.bill(), Language.RU))
                .contains("Платёжный документ No 42", "октябрь 2026", "УК «Берег»", "40702810138250123017")
                .contains("044525225", "30101810400000000225", "Лицевой счёт A-17", "Анна Иванова", "53,4 м2", "2")
                .contains("Холодная вода", "Перерасчёт", "Льготы", "Показания приборов учёта", "W-1", "Поверка до")
                .contains(
                        "Общедомовые объёмы", "Взнос на капитальный ремонт", "Пени", "Задолженность за прошлые периоды")
                .contains("сентябрь 2026", "Оплаты после прошлого документа", "Итого к оплате");
    }

    @Test
    void aLateFeeIsNeverInsideAService() {
        var groups = LineGroups.of(RUSSIAN.bill().lines(), Money.ofMinor(0, "RUB"));
        var fees = LineGroups.sum(RUSSIAN.bill().of(Kind.LATE_FEE), Money.ofMinor(0, "RUB"));
        var grouped = groups.stream().map(LineGroups::total).reduce(Money.ofMinor(0, "RUB"), Money::plus);

        assertThat(fees.isPositive()).isTrue();
        assertThat(grouped.plus(fees)).isEqualTo(RUSSIAN.bill().charged());
    }

    @Test
    void theCodesOfARussianDocumentAddUpToTheAmountDue() throws IOException {
        var codes = codes("RU", RUSSIAN.bill(), Language.RU);

        assertThat(codes).hasSize(2).allSatisfy(c -> assertThat(c).startsWith("ST00012|Name="));
        assertThat(codes.stream().mapToLong(BillPaperTest::kopecks).sum())
                .isEqualTo(RUSSIAN.bill().due().minor());
        assertThat(codes.get(0)).contains("PersonalAcc=40702810138250123017", "PersAcc=A-17", "PaymPeriod=102026");
        assertThat(codes.get(1)).contains("PersonalAcc=40603810000000000001");
    }

    @Test
    void anAdvanceHasNoCode() throws IOException {
        assertThat(codes("RU", RUSSIAN.advance(), Language.RU)).isEmpty();
        assertThat(text("RU", RUSSIAN.advance(), Language.RU)).contains("Аванс, платить не нужно");
    }

    @Test
    void aChineseNoticeHasTheSumInWordsTheHotlineAndTheSeal() throws IOException {
        var yuan = new BillFixture("CNY");
        assertThat(text("CN", yuan.bill(), Language.ZH))
                .contains("缴费通知单 42 号", "大写金额", "12315", "盖章", "上期读数", "本期读数", "往期欠费")
                .contains(org.commonhold.remittance.AmountInChinese.of(
                        yuan.bill().due().major()));
    }

    @Test
    void anAssociationsStatementShowsTheAgeOfWhatIsOpen() throws IOException {
        assertThat(text("HOA", new BillFixture("USD").bill(), Language.EN))
                .contains("Statement no. 42", "Payable to", "0–30 days", "31–60 days", "61–90 days", "Over 90 days")
                .contains("Late fees", "Amount due");
    }

    @Test
    void anEuroStatementCarriesTheEuropeanCode() throws IOException {
        var euro = new BillFixture("EUR").euro();
        var codes = codes("HOA", euro, Language.EN);
        assertThat(codes).hasSize(1);
        assertThat(codes.get(0).split("\n"))
                .contains(
                        "BCD",
                        "SCT",
                        "DE71110220330123456789",
                        "EUR" + euro.due().major().stripTrailingZeros().toPlainString());
    }

    @Test
    void whatOwnersWriteCannotBreakThePage() throws IOException {
        assertThat(text("RU", RUSSIAN.named("Ann <b>&amp; \"Co\""), Language.EN))
                .contains("Ann <b>&amp; \"Co\"");
    }

    private static StatementLayout layout(String pack) {
        return TestBooks.of(pack)
                .inForce(StatementLayout.class, BillFixture.OCTOBER.firstDay())
                .get(0);
    }

    private static byte[] pdf(String pack, Bill bill, Language language) {
        return PaperPdf.render(BillPage.html(bill, layout(pack), language));
    }

    private static String text(String pack, Bill bill, Language language) throws IOException {
        try (var document = Loader.loadPDF(pdf(pack, bill, language))) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static List<String> codes(String pack, Bill bill, Language language) throws IOException {
        var result = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf(pack, bill, language))) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject picture) {
                        result.add(read(picture));
                    }
                }
            }
        }
        return result;
    }

    private static String read(PDImageXObject picture) throws IOException {
        var image = picture.getImage();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }

    private static long kopecks(String code) {
        return Long.parseLong(code.replaceFirst(".*\\|Sum=(\\d+).*", "$1"));
    }
}
