package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOptionsTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void keepsItsDataInTheHomeDirectory() {
        assertThat(DemoOptions.parse(List.of(), HOME))
                .isEqualTo(new DemoOptions(8080, HOME.resolve(".commonhold/demo"), false, "true"));
    }

    @Test
    void readsAllOptions() {
        assertThat(DemoOptions.parse(List.of("--reset", "--port", "9000", "--data", "/srv/demo"), HOME))
                .isEqualTo(new DemoOptions(9000, Path.of("/srv/demo"), true, "true"));
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--prot", "9000"), HOME))
                .isInstanceOf(LaunchRefused.class)
                .hasMessage("Unknown option \"--prot\". demo takes --port N, --data DIR and --reset.");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--data"), HOME))
                .isInstanceOf(LaunchRefused.class)
                .hasMessage("--data needs a value.");
    }
}
