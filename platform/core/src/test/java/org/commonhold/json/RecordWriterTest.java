package org.commonhold.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Role;
import org.commonhold.workorder.RequestNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    record Row(
            UnitId id,
            long tariffVersion,
            long count,
            RequestNumber number,
            Money amount,
            BigDecimal value,
            LocalDate day,
            Instant at,
            BillingPeriod period,
            Language language,
            Set<Role> roles,
            @Nullable String nothing) {}

    @Test
    void writesIdsAsTextAndMoneyInMinorUnits() {
        var row = new Row(
                new UnitId(913098978530632179L),
                913098978530632180L,
                3,
                new RequestNumber(7),
                new Money(1250, Currency.getInstance("USD")),
                new BigDecimal("30.236000"),
                LocalDate.of(2026, 11, 5),
                Instant.parse("2026-11-05T09:30:00.123456Z"),
                BillingPeriod.of(2026, 11),
                Language.ZH,
                Set.of(Role.OWNER, Role.ADMIN),
                null);

        assertThat(new RecordWriter(Language.EN).write(row).asJsonObject().toString())
                .contains("\"id\":\"913098978530632179\"", "\"tariffVersion\":\"913098978530632180\"")
                .contains("\"count\":3", "\"number\":7", "\"amountMinor\":1250", "\"currency\":\"USD\"")
                .contains("\"value\":30.236,", "\"day\":\"2026-11-05\"", "\"at\":\"2026-11-05T09:30:00.123Z\"")
                .contains("\"period\":\"2026-11\"", "\"language\":\"zh\"", "\"roles\":[\"ADMIN\",\"OWNER\"]")
                .doesNotContain("nothing");
    }

    @Test
    void saysProblemsInTheCallersLanguage() {
        var json = new RecordWriter(Language.RU)
                .write(List.of(Problem.of("api.json.missing", "day").at("day")))
                .toString();

        assertThat(json).contains("\"field\":\"day\"", "Не указано свойство «day».");
    }
}
