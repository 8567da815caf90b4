package org.commonhold.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.json.JsonText;
import org.commonhold.json.RecordReader;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.Pricing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published and derived examples of billing, each a file of test data named after it: document in, lines out. */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/pricing/examples");

    @TestFactory
    Stream<DynamicTest> pricesAsPublished() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            var sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(45);
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        var example = JsonText.parse(Files.readString(file)).asJsonObject();
        var document = RecordReader.read(WhatIf.class, example.getJsonObject("document"));
        var asked = new Document(document);
        var priced = Pricing.price(asked.facts(), asked.services(), Entries.map(document.missing(), r -> r));

        assertThat(priced.faults().stream().map(f -> f.problem().key()))
                .containsExactlyElementsOf(texts(example, "faults"));
        if (example.containsKey("lines")) {
            var lines = example.getJsonArray("lines").getValuesAs(JsonObject.class);
            assertThat(priced.lines()).hasSameSizeAs(lines);
            for (var i = 0; i < lines.size(); i++) {
                check(priced.lines().get(i), lines.get(i));
            }
        }
        if (example.containsKey("total")) {
            assertThat(priced.lines().stream()
                            .map(PricedLine::amount)
                            .reduce(Money.zero(document.currency()), Money::plus)
                            .major())
                    .isEqualByComparingTo(example.getString("total"));
        }
        for (var language : Language.values()) {
            assertThat(WhatIfs.answer(document, language).lines())
                    .allSatisfy(l -> assertThat(l.sentence()).isNotBlank());
        }
    }

    private static void check(PricedLine line, JsonObject expected) {
        assertThat(line.service()).isEqualTo(expected.getString("service"));
        assertThat(line.kind().name()).isEqualTo(expected.getString("kind", "REGULAR"));
        assertThat(line.amount().major()).isEqualByComparingTo(expected.getString("amount"));
        assertThat(line.tax().major()).isEqualByComparingTo(expected.getString("tax", "0"));
        assertThat(line.method().name())
                .isEqualTo(expected.getString("method", line.method().name()));
        if (expected.containsKey("quantity")) {
            assertThat(line.quantity())
                    .isEqualByComparingTo(expected.getJsonNumber("quantity").bigDecimalValue());
        }
        var steps = line.explanation().steps();
        if (expected.containsKey("steps")) {
            assertThat(steps.stream().map(Explanation.Step::amount))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(numbers(expected, "steps"));
        }
        if (expected.containsKey("factors")) {
            assertThat(steps.stream().map(Explanation.Step::factor))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(numbers(expected, "factors"));
        }
        if (expected.containsKey("details")) {
            assertThat(steps.stream().map(Explanation.Step::detail))
                    .containsExactlyElementsOf(texts(expected, "details"));
        }
        assertThat(line.explanation().readings())
                .hasSize(expected.getInt(
                        "readings", line.explanation().readings().size()));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(v -> ((jakarta.json.JsonString) v).getString())
                .toList();
    }

    private static List<BigDecimal> numbers(JsonObject json, String name) {
        return texts(json, name).stream().map(BigDecimal::new).toList();
    }
}
