package org.commonhold.server.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.commonhold.launcher.torture.PaymentTorture;
import org.commonhold.launcher.torture.TortureOptions;
import org.junit.jupiter.api.Test;

/** {@code ./commonhold torture payments} with few payments and three kills. */
class PaymentTortureIT {

    private static final TortureOptions SMALL = new TortureOptions(120, 3, 4);

    @Test
    void nothingIsLostDoubledOrUnresolved() {
        var home = Path.of(System.getProperty("commonhold.home", "../.."))
                .toAbsolutePath()
                .normalize();
        var out = new ByteArrayOutputStream();
        var steps = new ByteArrayOutputStream();
        var torture = new PaymentTorture(home, printed(out), printed(steps));
        assertThat(torture.run(SMALL))
                .as(steps.toString(StandardCharsets.UTF_8))
                .isZero();
        var line = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        for (var figure : new String[] {"lost", "doubled", "unresolved", "acknowledged_missing", "rules_broken"}) {
            assertThat(line.get(figure).getAsLong()).as(figure + " in " + line).isZero();
        }
        assertThat(line.get("paid").getAsLong()).isBetween(60L, 120L);
        assertThat(line.get("server_kills").getAsLong()).isEqualTo(1);
        assertThat(line.get("database_kills").getAsLong()).isEqualTo(2);
    }

    private static PrintStream printed(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
