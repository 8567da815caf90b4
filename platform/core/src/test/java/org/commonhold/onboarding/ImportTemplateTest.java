package org.commonhold.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonhold.columns.Samples;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTemplateTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyColumnOfTheTemplateIsUnderstood(Language language) {
        var content = ImportTemplate.of(language).getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.mapping(content).columns().keySet())
                .containsExactlyInAnyOrderElementsOf(ImportTemplate.fields());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aboveTheHeaderItSaysWhatARowIs(Language language) {
        var content = ImportTemplate.of(language);
        assertThat(content.lines())
                .hasSize(2)
                .first()
                .asString()
                .contains(Texts.text(language, "onboarding.template.note"));
        assertThat(Samples.mapping(content.getBytes(StandardCharsets.UTF_8)).headerRow())
                .isEqualTo(2);
    }

    @Test
    void faultyRowsKeepTheirCellsAndSayWhy() {
        var content = "Building;Unit;Area\nA;1;50\nA;2;=1+1\nB;\"3;4\";zero\n".getBytes(StandardCharsets.UTF_8);
        var problems = List.of(
                new ImportProblemRow(3, "area", "=1+1", Problem.of("onboarding.area.notNumber")),
                new ImportProblemRow(4, "area", "zero", Problem.of("onboarding.area.notNumber")));
        var table = FaultyRows.of(content, Samples.mapping(content), problems, Language.EN);
        assertThat(table.lines()).hasSize(3).first().isEqualTo("\uFEFFBuilding;Unit;Area;What to correct");
        assertThat(table)
                .contains("A;2;'=1+1;Area, m²: ")
                .contains("B;\"3;4\";zero;")
                .doesNotContain("A;1;50");
    }
}
