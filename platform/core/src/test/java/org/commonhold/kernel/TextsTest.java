package org.commonhold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PROBLEM_KEY =
            Pattern.compile("(?:Problem\\s*\\.of|new Forbidden)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyLanguageHasTheSameKeys() {
        var english = new TreeSet<>(Texts.patterns(Language.EN).keySet());
        assertThat(english).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(new TreeSet<>(Texts.patterns(language).keySet()))
                    .as("keys in %s", language)
                    .isEqualTo(english);
        }
    }

    @Test
    void everyPatternParsesAndTakesTheSameArguments() {
        for (var key : Texts.patterns(Language.EN).keySet()) {
            var arguments = arguments(Language.EN, key);
            for (var language : Language.values()) {
                assertThat(arguments(language, key))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments);
            }
        }
    }

    @Test
    void aProblemInsideAProblemIsSaidInTheSameLanguage() {
        var problem = Problem.of("onboarding.mapping.missing", Problem.of("onboarding.field.area"));

        assertThat(Texts.text(Language.RU, problem)).contains(Texts.text(Language.RU, "onboarding.field.area"));
    }

    @Test
    void aDayAmongTheArgumentsIsWrittenOut() {
        assertThat(Texts.text(Language.EN, "metering.window.closed", LocalDate.of(2026, 11, 5)))
                .contains("November 5, 2026");
    }

    @Test
    void everyRefusalHasAText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> {
                        try {
                            return PROBLEM_KEY
                                    .matcher(Files.readString(f))
                                    .results()
                                    .map(r -> r.group(1));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(keys).isNotEmpty().allMatch(k -> Texts.has(Language.EN, k), "has an English text");
        }
    }

    private static java.util.Set<String> arguments(Language language, String key) {
        var format = new MessageFormat(
                java.util.Objects.requireNonNull(Texts.patterns(language).get(key)),
                ULocale.forLocale(language.locale()));
        return new TreeSet<>(format.getArgumentNames());
    }
}
