package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void saysInOneLineThatAPortIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " on 127.0.0.1 is in use")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void acceptsAPortThatNobodyUses() {
        assertThatCode(() -> Ports.requireFree("127.0.0.1", Ports.free())).doesNotThrowAnyException();
    }

    @Test
    void takesAnotherPortWhenTheWantedOneIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.freeFrom(taken.getLocalPort())).isPositive().isNotEqualTo(taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "65536", "99999", "http", "80 "})
    void refusesWhatIsNoPortNumber(String text) {
        assertThatThrownBy(() -> Ports.parse("--port", text))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageStartingWith("--port must be a number from 1 to 65535");
    }

    @Test
    void readsAPortNumber() {
        assertThat(Ports.parse("--port", "8081")).isEqualTo(8081);
    }
}
