package org.commonhold.meterfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.Problem;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeterFaultRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final MeterFaultRules.Life SINCE_MAY =
            new MeterFaultRules.Life(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 11, 1));

    @Test
    void takesAFaultWhileTheMeterHangsThere() {
        assertThat(keys(report(JULY, null, "Act 1"))).isEmpty();
        assertThat(keys(report(LocalDate.of(2026, 5, 1), AUGUST, "Act 1"))).isEmpty();
    }

    @Test
    void refusesOneBeforeTheInstallationAfterTheRemovalAndInTheFuture() {
        assertThat(keys(report(LocalDate.of(2026, 4, 30), null, "Act 1"))).containsExactly("meterfault.from.early");
        assertThat(keys(report(LocalDate.of(2026, 11, 1), null, "Act 1"))).containsExactly("meterfault.from.removed");
        assertThat(keys(report(TODAY.plusDays(1), null, "Act 1"))).containsExactly("meterfault.from.future");
    }

    @Test
    void refusesOneWithoutActOrDays() {
        assertThat(keys(report(JULY, JULY, " "))).containsExactly("meterfault.document.missing", "meterfault.to.early");
        assertThat(keys(report(JULY, null, "x".repeat(201)))).containsExactly("meterfault.document.long");
    }

    @Test
    void refusesTwoAtOnce() {
        assertThat(keys(report(JULY, null, "Act 1"), fault(AUGUST, null))).containsExactly("meterfault.overlaps");
        assertThat(keys(report(JULY, AUGUST, "Act 1"), fault(AUGUST, null))).isEmpty();
        assertThat(keys(report(AUGUST, null, "Act 1"), fault(JULY, AUGUST))).isEmpty();
    }

    @Test
    void endsAFaultOnceAndNeverBeforeItBegan() {
        assertThat(MeterFaultRules.judgeEnd(fault(JULY, null), JULY)).isEmpty();
        assertThat(MeterFaultRules.judgeEnd(fault(JULY, null), JULY.minusDays(1)))
                .extracting(Problem::key)
                .containsExactly("meterfault.to.early");
        assertThat(MeterFaultRules.judgeEnd(fault(JULY, AUGUST), AUGUST))
                .extracting(Problem::key)
                .containsExactly("meterfault.end.late");
    }

    private static List<String> keys(ReportMeterFault fault, MeterFaultRow... others) {
        return MeterFaultRules.judge(fault, SINCE_MAY, List.of(others), TODAY).stream()
                .map(Problem::key)
                .toList();
    }

    private static ReportMeterFault report(LocalDate from, @Nullable LocalDate to, String document) {
        return new ReportMeterFault(new MeterId(1), MeterFaultKind.FAILED, from, to, document);
    }

    private static MeterFaultRow fault(LocalDate from, @Nullable LocalDate to) {
        return new MeterFaultRow(
                new MeterFaultId(7),
                new MeterId(1),
                Resource.COLD_WATER,
                "W1",
                new BuildingId(3),
                null,
                "House 1",
                MeterFaultKind.LOST,
                from,
                to,
                "Act 0");
    }
}
