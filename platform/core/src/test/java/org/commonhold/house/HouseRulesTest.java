package org.commonhold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.commonhold.house.offenders");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of("arrows", HouseRules.ARROWS_HOLD),
                Named.of("no foreign frameworks", HouseRules.NO_FOREIGN_FRAMEWORKS),
                Named.of("Stripe only in gateway", HouseRules.STRIPE_ONLY_IN_GATEWAY),
                Named.of("Shiro only in security", HouseRules.SHIRO_ONLY_IN_SECURITY),
                Named.of("entities stay inside", HouseRules.ENTITIES_STAY_INSIDE),
                Named.of("no entity in a public signature", HouseRules.NO_ENTITY_IN_A_PUBLIC_SIGNATURE),
                Named.of("entity manager only in stores", HouseRules.ENTITY_MANAGER_ONLY_IN_STORES),
                Named.of("JDBC only in named classes", HouseRules.JDBC_ONLY_IN_NAMED_CLASSES),
                Named.of("time from the clock", HouseRules.TIME_COMES_FROM_THE_CLOCK),
                Named.of("no floating point", HouseRules.NO_FLOATING_POINT),
                Named.of("no field injection", HouseRules.NO_FIELD_INJECTION),
                Named.of("no System.out", HouseRules.NO_SYSTEM_OUT),
                Named.of("domain names", HouseRules.NAMES_ARE_DOMAIN_NAMES),
                Named.of("small packages", HouseRules.PACKAGES_STAY_SMALL));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleReportsItsOffender(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void everyFeatureStandsInTheArrowTable() {
        assertThat(HouseRules.notInTable(CORE)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItPromises() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/commonhold"))) {
            assertThat(folders.filter(Files::isDirectory)).isNotEmpty().allSatisfy(folder -> {
                var info = Files.readString(folder.resolve("package-info.java"));
                assertThat(info).contains("@NullMarked").contains("/**");
            });
        }
    }
}
