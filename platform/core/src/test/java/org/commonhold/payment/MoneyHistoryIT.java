package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.moneyhistory.HistoryFormat;
import org.commonhold.moneyhistory.HistoryPart;
import org.commonhold.moneyhistory.HistorySearch;
import org.commonhold.moneyhistory.MoneyHistory;
import org.commonhold.moneyhistory.ServiceSum;
import org.commonhold.moneyhistory.YearSummaries;
import org.commonhold.moneyhistory.YearSummary;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

/** What people look up and take with them of the money of an account. */
class MoneyHistoryIT {

    private final MoneyFixture home = new MoneyFixture();
    private final MoneyHistory history = CoreHarness.get(MoneyHistory.class);
    private final YearSummaries years = CoreHarness.get(YearSummaries.class);

    @Test
    void findsStatementsAndPaymentsAndHandsThemOut() throws Exception {
        home.charge("2026-09-01", 30_000);
        received(20_000, "2026-11-20");
        var all = CoreHarness.as(home.owner, () -> history.find(home.account, HistorySearch.everything()));
        assertThat(all).hasSize(2);
        var paid = new HistorySearch("200", null, null, HistoryPart.PAID);
        var csv = new String(export(paid, HistoryFormat.CSV).content(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(";1;").contains("200").doesNotContain("300");
        assertThat(export(paid, HistoryFormat.XLSX).content()).startsWith('P', 'K');
        assertThat(text(export(HistorySearch.everything(), HistoryFormat.PDF))).contains("A-1", "300", "200");
    }

    @Test
    void aYearAddsUpToItsBalance() throws Exception {
        home.charge("2025-12-01", 10_000);
        home.charge("2026-01-01", 30_000);
        home.line("2026-02-01", 5_000, "REGULAR", null, true);
        received(25_000, "2026-03-01");
        var before = year(2025);
        assertThat(before.closing()).isEqualTo(rub(10_000));
        var year = year(2026);
        assertThat(year.opening()).isEqualTo(before.closing());
        assertThat(year.services())
                .containsExactly(new ServiceSum("Capital repair", rub(5_000)), new ServiceSum("Care", rub(30_000)));
        assertThat(year.paid()).isEqualTo(rub(25_000));
        assertThat(year.closing()).isEqualTo(rub(20_000));
        assertThat(home.balance()).isEqualTo(20_000);
        assertThat(CoreHarness.as(home.owner, () -> years.years(home.account))).containsExactly(2026, 2025);
        assertThat(text(CoreHarness.as(home.owner, () -> years.pdf(home.account, 2026))))
                .contains("Capital repair", "2026");
    }

    @Test
    void strangersFindNothing() {
        home.charge("2026-09-01", 30_000);
        var foreign = new MoneyFixture();
        for (var actor : new Actor[] {home.neighbour, foreign.owner, foreign.accountant}) {
            assertThatThrownBy(
                            () -> CoreHarness.as(actor, () -> history.find(home.account, HistorySearch.everything())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> CoreHarness.as(
                            actor, () -> history.export(home.account, HistorySearch.everything(), HistoryFormat.CSV)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> CoreHarness.as(actor, () -> years.of(home.account, 2026)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> CoreHarness.as(actor, () -> years.pdf(home.account, 2026)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> year(2019)).isInstanceOf(NotFound.class);
    }

    private YearSummary year(int year) {
        return CoreHarness.as(home.owner, () -> years.of(home.account, year));
    }

    private StoredDocument export(HistorySearch search, HistoryFormat format) {
        return CoreHarness.as(home.owner, () -> history.export(home.account, search, format));
    }

    private void received(long minor, String day) {
        var command =
                new RecordPayment(home.account, rub(minor), PaymentMethod.CASH, LocalDate.parse(day), day + home.hook);
        CoreHarness.as(home.accountant, () -> home.payments.record(command));
    }

    private static String text(StoredDocument pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
