package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void explainsItselfWithoutAVerb() {
        var outcome = run(List.of());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("Usage: commonhold").contains("demo", "serve");
    }

    @Test
    void refusesServeWithoutItsSettings() {
        var outcome = run(List.of("serve"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said().lines()).containsExactly("COMMONHOLD_SECRET is not set; serve needs it.");
    }

    @Test
    void refusesOptionsOfServe() {
        assertThat(run(List.of("serve", "--port", "80")).said()).startsWith("serve takes no options");
    }

    private record Outcome(int exitCode, String said) {}

    private static Outcome run(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        try (var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
                var running = new Running()) {
            var exitCode = new Main(Path.of("."), Map.of(), stream, stream).run(arguments, running);
            return new Outcome(exitCode, said.toString(StandardCharsets.UTF_8));
        }
    }
}
