package org.commonhold.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.notice.Audience;
import org.commonhold.notice.AudienceKind;
import org.commonhold.security.Role;
import org.commonhold.workorder.RequestNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    sealed interface Shape {}

    record HalfCircle(BigDecimal radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Drawing(Shape shape, @Nullable Square frame) {}

    record Line(UnitId unit, BigDecimal value, boolean confirmed) {}

    record Everything(
            String name,
            Role role,
            LocalDate day,
            Instant at,
            BillingPeriod period,
            int count,
            Money amount,
            RequestNumber number,
            Audience audience,
            List<Line> lines,
            Set<Role> roles,
            Map<String, Integer> columns,
            @Nullable String remark) {}

    @Test
    void readsEveryKindOfValue() {
        var json = """
                {"name":"a","role":"ADMIN","day":"2026-02-28","at":"2026-02-28T10:00:00Z","period":"2026-02","count":3,
                 "amount":{"amountMinor":12345678901,"currency":"JPY"},"number":7,
                 "audience":{"kind":"ESTATE","place":"913098978530632179"},
                 "lines":[{"unit":"913098978530632179","value":1.250}],"roles":["OWNER"],"columns":{"area":4}}""";

        assertThat(read(Everything.class, json))
                .isEqualTo(new Everything(
                        "a",
                        Role.ADMIN,
                        LocalDate.of(2026, 2, 28),
                        Instant.parse("2026-02-28T10:00:00Z"),
                        BillingPeriod.of(2026, 2),
                        3,
                        new Money(12345678901L, Currency.getInstance("JPY")),
                        new RequestNumber(7),
                        new Audience(AudienceKind.ESTATE, 913098978530632179L),
                        List.of(new Line(new UnitId(913098978530632179L), new BigDecimal("1.250"), false)),
                        Set.of(Role.OWNER),
                        Map.of("area", 4),
                        null));
    }

    record Values(
            @Nullable String name,
            @Nullable Role role,
            @Nullable LocalDate day,
            @Nullable Integer count,
            @Nullable BigDecimal value,
            @Nullable Boolean on,
            @Nullable UnitId unit,
            @Nullable List<Line> lines,
            @Nullable Money amount) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'nam':'x'} | nam",
                "{'name':5} | name",
                "{'name':'\\u0000'} | name",
                "{'name':'\\ud800'} | name",
                "{'role':'KING'} | role",
                "{'day':'2026-02-31'} | day",
                "{'day':'+12026-02-01'} | day",
                "{'count':1.5} | count",
                "{'count':99999999999} | count",
                "{'count':'5'} | count",
                "{'value':1e400} | value",
                "{'value':'1'} | value",
                "{'on':'yes'} | on",
                "{'unit':5} | unit",
                "{'unit':'abc'} | unit",
                "{'unit':'99999999999999999999'} | unit",
                "{'lines':{}} | lines",
                "{'lines':[null]} | lines[0]",
                "{'lines':[{'unit':'1','value':1},{'unit':'1'}]} | lines[1].value",
                "{'lines':[{'unit':'1','value':1,'x':1}]} | lines[0].x",
                "{'amount':{'amountMinor':1.5,'currency':'USD'}} | amount.amountMinor",
                "{'amount':{'amountMinor':1}} | amount.currency",
                "{'amount':{'amountMinor':1,'currency':'XQQ'}} | amount.currency"
            })
    void namesTheWrongProperty(String json, String place) {
        assertThatThrownBy(() -> read(Values.class, json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        JsonRejected.class,
                        e -> assertThat(e.problems().get(0).field()).isEqualTo(place));
    }

    @Test
    void wantsAnObject() {
        assertThatThrownBy(() -> read(Values.class, "[]")).isInstanceOf(JsonRejected.class);
        assertThatThrownBy(() -> read(Values.class, "null")).isInstanceOf(JsonRejected.class);
    }

    @Test
    void typeNamesTheRecordOfASealedInterface() {
        var drawing = new Drawing(new HalfCircle(new BigDecimal("1.5")), new Square(2));

        assertThat(read(
                        Drawing.class,
                        "{'shape':{'type':'HALF_CIRCLE','radius':1.5},'frame':{'side':2}}".replace('\'', '"')))
                .isEqualTo(drawing);
        assertThat(JsonText.read(Drawing.class, JsonText.write(drawing))).isEqualTo(drawing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'shape':{'type':'OVAL'}} | shape.type",
                "{'shape':{'side':2}} | shape.type",
                "{'shape':{'type':5}} | shape.type",
                "{'shape':{'type':'SQUARE','radius':2}} | shape.radius",
                "{'shape':{'type':'SQUARE','side':2},'frame':{'type':'HALF_CIRCLE','side':2}} | frame.type"
            })
    void refusesAnUnknownTypeWithThoseThatAreAllowed(String json, String place) {
        assertThatThrownBy(() -> read(Drawing.class, json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        JsonRejected.class,
                        e -> assertThat(e.problems().get(0).field()).isEqualTo(place));
        assertThatThrownBy(() -> read(Shape.class, "{\"type\":\"OVAL\"}"))
                .isInstanceOfSatisfying(JsonRejected.class, e -> assertThat(
                                Texts.text(Language.EN, e.problems().get(0)))
                        .contains("HALF_CIRCLE, SQUARE"));
    }

    private static <T> T read(Class<T> type, String json) {
        return RecordReader.read(type, Json.createReader(new StringReader(json)).readValue());
    }
}
