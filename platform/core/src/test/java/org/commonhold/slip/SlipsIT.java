package org.commonhold.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.cashdesk.CloseShift;
import org.commonhold.cashdesk.DeskFixture;
import org.commonhold.cashdesk.Pieces;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.NotFound;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipsIT {

    private final DeskFixture desk = new DeskFixture();
    private final Slips slips = CoreHarness.get(Slips.class);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aSlipFitsOnePageAndCopiesAreTheSameBytes(Paper paper) throws IOException {
        var taken = desk.take(12_345);
        var slip = CoreHarness.as(desk.cashier, () -> slips.slip(taken.id(), paper));
        assertThat(text(slip)).contains("A-1", "123,45", "Приём", "House 1, 1").doesNotContain("КОПИЯ");
        var copy = CoreHarness.as(desk.cashier, () -> slips.copy(taken.id(), paper));
        var again = CoreHarness.as(desk.cashier, () -> slips.copy(taken.id(), paper));
        assertThat(text(copy)).contains("КОПИЯ", "123,45");
        assertThat(again.content()).isEqualTo(copy.content());
        assertThat(CoreHarness.as(desk.cashier, () -> slips.slip(taken.id(), paper))
                        .content())
                .isEqualTo(slip.content());
    }

    @Test
    void theReportOfAShiftShowsItsCount() throws IOException {
        desk.take(500);
        var open = CoreHarness.as(desk.cashier, () -> slips.report(desk.shift.id(), Paper.ROLL_58));
        assertThat(text(open)).contains("Office 1").doesNotContain("Z");
        CoreHarness.as(
                desk.cashier,
                () -> desk.desk.close(
                        new CloseShift(desk.shift.id(), List.of(new Pieces(100_000, 1)), "five roubles are missing")));
        var z = CoreHarness.as(desk.cashier, () -> slips.report(desk.shift.id(), Paper.ROLL_80));
        assertThat(text(z)).contains("Z", "1", "five roubles are", "-5,00");
    }

    @Test
    void anotherCompanysSlipIsNotFound() {
        var stranger = new DeskFixture();
        var theirs = stranger.take(100);
        assertThatThrownBy(() -> CoreHarness.as(desk.home.accountant, () -> slips.slip(theirs.id(), Paper.A4)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> CoreHarness.as(desk.home.accountant, () -> slips.report(stranger.shift.id(), Paper.A4)))
                .isInstanceOf(NotFound.class);
    }

    private static String text(StoredDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(document.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replace('\u202f', ' ');
        }
    }
}
