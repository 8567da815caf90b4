package org.commonhold.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.tariff.ServiceId;
import org.junit.jupiter.api.Test;

class StatementPdfTest {

    @Test
    void printsEnglishWithNumberPeriodLinesAndSums() throws IOException {
        assertThat(text(Language.EN, "Management & <fees>", "USD"))
                .contains("Statement 42", "November 2026", "Management & <fees>", "53.4 m2", "$1,335.00")
                .contains("Debt before this statement", "$10.00", "-$5.00", "Amount due", "$1,340.00", "Dec 10, 2026");
    }

    @Test
    void printsRussian() throws IOException {
        assertThat(text(Language.RU, "Содержание жилья", "RUB"))
                .contains("Квитанция No 42", "ноябрь 2026", "Содержание жилья", "К оплате", "1 340,00 ₽");
    }

    @Test
    void printsChinese() throws IOException {
        assertThat(text(Language.ZH, "物业服务费", "CNY")).contains("账单 42", "2026年11月", "物业服务费", "应缴金额", "¥1,340.00");
    }

    @Test
    void embedsTheChineseFontOnlyWhereItIsNeeded() {
        var english = StatementPdf.render(StatementPage.html(sheet("Fees", "USD", Language.EN), Language.EN));
        assertThat(english.length).isBetween(5_000, 200_000);
    }

    private static String text(Language language, String service, String currency) throws IOException {
        var pdf = StatementPdf.render(StatementPage.html(sheet(service, currency, language), language));
        try (var document = Loader.loadPDF(pdf)) {
            // Noto shares glyphs between radicals and characters, and money has narrow spaces: compatibility forms
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    private static StatementSheet sheet(String service, String currency, Language language) {
        var amount = Money.ofMinor(133500, currency);
        var quantity = new BigDecimal("53.40");
        var price = new BigDecimal("25.000000");
        var november = BillingPeriod.of(2026, 11);
        var step = new Explanation.Step(
                "area",
                "",
                november.firstDay(),
                november.end(),
                quantity,
                "m2",
                price,
                BigDecimal.ONE,
                amount.major(),
                9L,
                LocalDate.of(2026, 1, 1),
                null);
        var explanation = new Explanation(List.of(step), List.of(), List.of());
        var line = new StatementDetails.Line(
                new ChargeId(1),
                new ServiceId(2),
                service,
                PricedLine.Kind.REGULAR,
                Facts.Method.GIVEN,
                november,
                quantity,
                "m2",
                price,
                amount,
                Money.ofMinor(0, currency),
                null,
                explanation,
                Explanations.sentence(language, explanation, amount));
        var statement = new StatementRow(
                new StatementId(5),
                42,
                new AccountId(6),
                BillingPeriod.of(2026, 11),
                Instant.parse("2026-12-01T06:00:00Z"),
                LocalDate.of(2026, 12, 10),
                Money.ofMinor(1000, currency),
                amount,
                Money.ofMinor(500, currency),
                Money.ofMinor(134000, currency));
        var details = new StatementDetails(statement, "ACC-17", "House 1, 17", List.of(line));
        return new StatementSheet(details, "Company", null, List.of("Anna"), LocalDate.of(2026, 12, 1));
    }
}
