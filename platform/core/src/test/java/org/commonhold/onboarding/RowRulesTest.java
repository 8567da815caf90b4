package org.commonhold.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnGuess;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.estate.UnitKind;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.metering.Resource;
import org.commonhold.party.PartyKind;
import org.commonhold.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    private static final Map<String, String> GOOD = Map.of(
            "building", "Birch 1", "unit", "12", "area", "54,30", "account", "000123", "owners", "Ann Lee; Bo Lee");

    private static final String METER = "cold water:A-1:5:3:12,345:2029-05-31";

    @Test
    void readsACompleteRow() {
        var line = line(Map.of(
                "floor", "３",
                "entrance", "2",
                "kind", "Квартира",
                "share", "1/80",
                "owner_shares", "1/3;2/3",
                "email", "Ann@Example.com",
                "phone", "+1 555",
                "meters", METER));

        assertThat(line.place()).isEqualTo(new UnitLine.Place("Birch 1", "2", 3, UnitKind.FLAT, "12"));
        assertThat(line.area()).isEqualByComparingTo("54.30");
        assertThat(line.share()).isEqualByComparingTo("0.0125");
        assertThat(line.owners()).hasSize(2);
        assertThat(line.owners().get(0).email()).isEqualTo("ann@example.com");
        assertThat(sum(line)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(line.meters())
                .containsExactly(new UnitLine.Meter(
                        Resource.COLD_WATER, "A-1", 5, 3, new BigDecimal("12.345"), LocalDate.of(2029, 5, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "building|''|onboarding.cell.missing",
                "unit|''|onboarding.cell.missing",
                "unit|12345678901234567890123456789012345678901|onboarding.cell.tooLong",
                "area|''|onboarding.cell.missing",
                "area|0|onboarding.area.range",
                "area|-5|onboarding.area.range",
                "area|0,001|onboarding.area.range",
                "area|big|onboarding.area.notNumber",
                "area|=SUM(A1:A2)|onboarding.area.notNumber",
                "area|#REF!|onboarding.area.notNumber",
                "floor|ground|onboarding.floor.range",
                "floor|1.5|onboarding.floor.range",
                "floor|1000|onboarding.floor.range",
                "kind|castle|onboarding.kind.unknown",
                "share|0|onboarding.share.range",
                "share|1.2|onboarding.share.range",
                "share|1/0|onboarding.share.range",
                "owner_shares|1/2;1/3|onboarding.shares.sum",
                "owner_shares|0.33;0.33|onboarding.shares.sum",
                "owner_shares|1|onboarding.shares.count",
                "owner_shares|half;half|onboarding.shares.malformed",
                "owner_shares|1.5;-0.5|onboarding.shares.malformed",
                "email|ann.example.com|onboarding.email.malformed",
                "email|a@b.co;c@d.co;e@f.co|onboarding.email.noOwner",
                "meters|steam:1|onboarding.meter.kind",
                "meters|gas|onboarding.meter.syntax",
                "meters|gas::5|onboarding.meter.serial",
                "meters|gas:1:0|onboarding.meter.digits",
                "meters|gas:1:13|onboarding.meter.digits",
                "meters|gas:1:5:7|onboarding.meter.decimals",
                "meters|gas:1:5:3:x|onboarding.meter.initial",
                "meters|gas:1:5:3:-1|onboarding.meter.initial",
                "meters|gas:1:3:3:1000|onboarding.meter.initialDigits",
                "meters|gas:1:5:1:1.25|onboarding.meter.initialDecimals",
                "meters|gas:1:5:3:1:31.02.2027|onboarding.date.impossible",
                "meters|gas:1:5:3:1:2027-02-31|onboarding.date.impossible",
                "meters|gas:1:5:3:1:soon|onboarding.date.malformed",
                "meters|gas:1:5:3:1:05/06/2027|onboarding.date.order",
                "meters|gas:1;gas:1|onboarding.meter.duplicate",
            })
    void refusesAtTheField(String field, String cell, String key) {
        var faults = check(Map.of(field, cell)).faults();

        assertThat(faults).hasSize(1);
        var fault = faults.get(0);
        assertThat(fault.row()).isEqualTo(7);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.problem().key()).isEqualTo(key);
        for (var language : Language.values()) {
            assertThat(Texts.text(language, fault.problem())).isNotBlank().doesNotContain("{0}");
        }
    }

    @Test
    void aRowWithMetersAndWithoutAUnitIsOfTheBuilding() {
        var verdict = check(Map.of("unit", " ", "area", "", "account", "", "owners", "", "meters", METER));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.line())
                .isEqualTo(new BuildingLine(
                        7,
                        "Birch 1",
                        List.of(new UnitLine.Meter(
                                Resource.COLD_WATER,
                                "A-1",
                                5,
                                3,
                                new BigDecimal("12.345"),
                                LocalDate.of(2029, 5, 31)))));
    }

    @Test
    void aForgottenUnitNumberIsNoRowOfTheBuilding() {
        assertThat(check(Map.of("unit", "", "meters", METER)).faults())
                .extracting(f -> f.field() + " " + f.problem().key())
                .containsExactly("unit onboarding.unit.orBuilding");
        assertThat(check(Map.of("unit", "", "area", "", "account", "", "owners", ""))
                        .faults())
                .extracting(f -> f.field() + " " + f.problem().key())
                .containsExactly("unit onboarding.cell.missing", "area onboarding.cell.missing");
        assertThat(check(Map.of(
                                "unit",
                                "",
                                "area",
                                "",
                                "account",
                                "",
                                "owners",
                                "",
                                "building",
                                "",
                                "meters",
                                "gas:1:0"))
                        .faults())
                .extracting(f -> f.field() + " " + f.problem().key())
                .containsExactly("building onboarding.cell.missing", "meters onboarding.meter.digits");
    }

    @Test
    void namesEveryFaultOfARow() {
        assertThat(check(Map.of("building", "", "area", "0", "kind", "castle")).faults())
                .extracting(RowFault::field)
                .containsExactlyInAnyOrder("building", "area", "kind");
    }

    @Test
    void cutsAHugeCellInTheReport() {
        var faults = check(Map.of("owners", "x".repeat(100_000))).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).problem().key()).isEqualTo("onboarding.cell.tooLong");
        assertThat(faults.get(0).cell()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54.3|54.3",
                "54,3|54.3",
                "1 054,3|1054.3",
                "1.054,30|1054.30",
                "1,054.30|1054.30",
                "５４．３|54.3",
                "\u00a054 |54",
            })
    void readsNumbersOfAllCountries(String cell, String value) {
        assertThat(Cells.decimal(cell)).hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31", "31.05.2027", "2027年5月31日", "２０２７年５月３１日", "2027/5/31", "05/31/2027"})
    void readsDatesOfAllCountries(String cell) {
        assertThat(Cells.date(cell, Cells.order(Cells.SlashOrder.UNKNOWN, "12/31/2026")))
                .isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void mixedSlashDatesProveNothing() {
        var order = Cells.order(Cells.order(Cells.SlashOrder.UNKNOWN, "31/12/2026"), "12/31/2026");

        assertThat(Cells.date("05/06/2027", order)).isEqualTo("onboarding.date.order");
    }

    @Test
    void roundedSharesBecomeExact() {
        var line = line(Map.of("owners", "A;B;C", "owner_shares", "0.3333333;0.3333333;0.3333333"));

        assertThat(sum(line)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(sum(line(Map.of("owners", "A;B;C")))).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void tellsOrganisationsFromPeople() {
        assertThat(line(Map.of("owners", "ООО «Ромашка»")).owners().get(0).kind())
                .isEqualTo(PartyKind.ORGANISATION);
        assertThat(line(Map.of("owners", "Vincent")).owners().get(0).kind()).isEqualTo(PartyKind.PERSON);
    }

    @Test
    void refusesWhatCameBeforeInTheFile() {
        var rules = new FileRules();
        assertThat(rules.check(line(Map.of("meters", METER)))).isEmpty();

        assertThat(rules.check(line(Map.of("meters", METER))))
                .extracting(f -> f.problem().key())
                .containsExactly(
                        "onboarding.unit.duplicate", "onboarding.account.duplicate", "onboarding.meter.duplicate");
        assertThat(rules.check(line(Map.of("unit", "12", "building", "BIRCH 1", "account", "9"))))
                .extracting(f -> f.problem().key())
                .containsExactly("onboarding.unit.duplicate");
        assertThat(rules.check(line(Map.of("unit", "13", "account", "9")))).isEmpty();
        var building =
                new BuildingLine(9, "Birch 1", line(Map.of("meters", METER)).meters());
        assertThat(rules.check(building))
                .extracting(f -> f.problem().key())
                .containsExactly("onboarding.meter.duplicate");
        var other =
                new BuildingLine(9, "Birch 1", line(Map.of("meters", "gas:B-1")).meters());
        assertThat(rules.check(other)).isEmpty();
        assertThat(rules.check(other)).extracting(f -> f.problem().key()).containsExactly("onboarding.meter.duplicate");
    }

    @Test
    void remembersManyKeysExactly() {
        var rows = new FirstRows();
        for (int i = 1; i <= 50_000; i++) {
            assertThat(rows.seen(NaturalKey.of("unit", String.valueOf(i)), i)).isZero();
        }
        assertThat(rows.find(NaturalKey.of("unit", "777"))).isEqualTo(777);
        assertThat(rows.find(NaturalKey.of("unit", "x"))).isZero();
    }

    @Test
    void findsHeadersInThreeLanguages() {
        assertThat(ColumnGuess.guess(List.of(
                        "Дом",
                        "Подъезд",
                        "Этаж",
                        "Кв.",
                        "Площадь, м²",
                        "Л/с",
                        "ФИО",
                        "Счётчик 2 вид",
                        "Счётчик 2 номер",
                        "Поверка счётчика 2")))
                .containsOnlyKeys(
                        "building",
                        "entrance",
                        "floor",
                        "unit",
                        "area",
                        "account",
                        "owners",
                        "meter2_kind",
                        "meter2_serial",
                        "meter2_verification");
        assertThat(ColumnGuess.guess(List.of("楼栋", "单元", "房号", "建筑面积（㎡）", "业主姓名", "表1类型", "表1编号", "手机号")))
                .containsOnlyKeys(
                        "building", "entrance", "unit", "area", "owners", "meter1_kind", "meter1_serial", "phone");
        assertThat(ColumnGuess.guess(
                        List.of("E-mail", "Unit No.", "meter3_initial", "Meter 4 serial number", "Colour")))
                .containsOnlyKeys("email", "unit", "meter3_initial", "meter4_serial");
    }

    @Test
    void readsATitleAndAMergedHeaderInTwoRows() {
        var mapping = ColumnGuess.of(List.of(
                new SheetRow(1, List.of("List of flats 2026")),
                new SheetRow(3, List.of("Building", "Unit", "Area", "Meter 1", "", "Meter 2", "")),
                new SheetRow(4, List.of("", "", "", "kind", "serial", "kind", "serial")),
                new SheetRow(5, List.of("B", "1", "50", "gas", "g1", "heat", "h1"))));

        assertThat(mapping.headerRow()).isEqualTo(4);
        assertThat(mapping.columns()).containsEntry("building", 0).containsEntry("meter2_serial", 6);
        assertThat(ColumnMapping.parse(mapping.text())).isEqualTo(mapping);
    }

    private static BigDecimal sum(UnitLine line) {
        return line.owners().stream().map(UnitLine.Owner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static UnitLine line(Map<String, String> changes) {
        var verdict = check(changes);
        assertThat(verdict.faults()).isEmpty();
        return (UnitLine) Objects.requireNonNull(verdict.line());
    }

    private static RowRules.Verdict check(Map<String, String> changes) {
        var cells = new LinkedHashMap<>(GOOD);
        cells.putAll(changes);
        var columns = new LinkedHashMap<String, Integer>();
        var texts = new ArrayList<String>();
        cells.forEach((field, text) -> {
            columns.put(field, texts.size());
            texts.add(text);
        });
        return new RowRules(new ColumnMapping(1, columns), Cells.SlashOrder.UNKNOWN).check(new SheetRow(7, texts));
    }
}
