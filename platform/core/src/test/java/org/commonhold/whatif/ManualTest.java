package org.commonhold.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code docs/pricing.md} gives the answer that is printed there. */
class ManualTest {

    private static final Path MANUAL = Path.of("../../docs/pricing.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("## ([^\n]*)\n.*?```json\n(.*?)```\n```text\n(.*?)\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> givesThePrintedAnswer() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(MANUAL)).results().toList();
        assertThat(examples).hasSizeGreaterThan(20);
        return examples.stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.group(1), () -> assertThat(answer(e.group(2))).isEqualTo(e.group(3))));
    }

    private static String answer(String json) {
        var answer = WhatIfs.answer(JsonText.read(WhatIf.class, json), Language.EN);
        assertThat(answer.faults()).isEmpty();
        return answer.lines().stream()
                .map(l -> l.service() + " " + l.kind() + " "
                        + l.amount().major().toPlainString() + " | "
                        + l.sentence().replace('\u00a0', ' '))
                .collect(Collectors.joining("\n"));
    }
}
