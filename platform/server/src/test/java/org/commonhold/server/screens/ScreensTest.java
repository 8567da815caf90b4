package org.commonhold.server.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonhold.kernel.Language;
import org.junit.jupiter.api.Test;

class ScreensTest {

    @Test
    void areLookedAtInEveryLanguage() {
        assertThat(Stream.of(new ScreensInEnglishIT(), new ScreensInRussianIT(), new ScreensInChineseIT())
                        .map(Screens::language))
                .containsExactlyInAnyOrder(Language.values());
    }
}
