package org.commonhold.owner.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.MetersToRead.MeterToRead;
import org.commonhold.metering.MetersToRead.RegisterToRead;
import org.commonhold.metering.RegisterId;
import org.commonhold.metering.Resource;
import org.commonhold.metering.WindowState;
import org.junit.jupiter.api.Test;

class ReadingDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RegisterId COLD = new RegisterId(1);
    private static final RegisterId HOT = new RegisterId(2);

    private final ReadingDraft draft = new ReadingDraft();

    @Test
    void leavesBlankMetersOutAndKeepsItsKey() {
        draft.type(COLD, "12,5");
        var command = draft.command(form());
        assertThat(command.values()).hasSize(1);
        assertThat(command.values().get(0).register()).isEqualTo(COLD);
        assertThat(command.values().get(0).value()).isEqualByComparingTo("12.5");
        assertThat(command.takenOn()).isEqualTo(TODAY);
        assertThat(draft.command(form()).submissionKey()).isEqualTo(command.submissionKey());
    }

    @Test
    void forgetsAConfirmationWhenTheValueChanges() {
        draft.type(COLD, "900");
        draft.confirm(COLD);
        assertThat(draft.entry(COLD))
                .hasValueSatisfying(e -> assertThat(e.confirmed()).isTrue());
        draft.type(COLD, "900");
        assertThat(draft.entry(COLD))
                .hasValueSatisfying(e -> assertThat(e.confirmed()).isTrue());
        draft.type(COLD, "800");
        assertThat(draft.entry(COLD))
                .hasValueSatisfying(e -> assertThat(e.confirmed()).isFalse());
    }

    @Test
    void knowsWhatIsNoNumber() {
        draft.type(HOT, "12a");
        assertThat(draft.malformed(HOT)).isTrue();
        assertThat(draft.malformed(COLD)).isFalse();
    }

    private static MetersToRead form() {
        return new MetersToRead(
                new UnitId(7),
                "House 1, 1",
                TODAY,
                new WindowState(true, null, null),
                List.of(meter(Resource.COLD_WATER, COLD), meter(Resource.HOT_WATER, HOT)));
    }

    private static MeterToRead meter(Resource resource, RegisterId register) {
        return new MeterToRead(
                new MeterId(register.value()),
                resource,
                "S" + register.value(),
                null,
                List.of(new RegisterToRead(register, "T1", 5, 3, BigDecimal.TEN, TODAY.minusMonths(1))));
    }
}
