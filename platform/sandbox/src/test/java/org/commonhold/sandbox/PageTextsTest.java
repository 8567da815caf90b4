package org.commonhold.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh"})
    void saysEverythingInEveryLanguage(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys("en")).isNotEmpty();
    }

    private static Set<String> keys(String language) throws IOException {
        var texts = new Properties();
        String name = "/i18n/sandbox_" + language + ".properties";
        try (var in = Objects.requireNonNull(PageTextsTest.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
