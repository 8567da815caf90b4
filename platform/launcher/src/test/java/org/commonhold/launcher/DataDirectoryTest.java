package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private final Path directory;

    DataDirectoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void saysInOneLineThatTheDataIsInUse() {
        try (var first = DataDirectory.open(directory)) {
            assertThat(first.path()).isDirectory();
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageStartingWith("Commonhold is running already on the data in " + directory)
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void canBeOpenedAgainAfterTheFirstStartEnded() {
        DataDirectory.open(directory).close();
        try (var second = DataDirectory.open(directory)) {
            assertThat(second.resolve("database")).doesNotExist();
        }
    }

    @Test
    void isReadableForItsOwnerOnly() throws IOException {
        try (var data = DataDirectory.open(directory.resolve("new"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void resetForgetsItsOwnFiles() throws IOException {
        try (var data = DataDirectory.open(directory)) {
            Files.createDirectories(data.resolve("database/data"));
            Files.writeString(data.resolve("database/data/ibdata1"), "x");
            data.reset();
            assertThat(data.resolve("database")).doesNotExist();
        }
    }

    @Test
    void resetLeavesADirectoryAloneThatHoldsOtherFiles() throws IOException {
        var foreign = Files.writeString(directory.resolve("thesis.odt"), "x");
        try (var data = DataDirectory.open(directory)) {
            assertThatThrownBy(data::reset).isInstanceOf(LaunchRefused.class).hasMessageContaining("thesis.odt");
        }
        assertThat(foreign).exists();
    }

    @Test
    void refusesADirectoryThatCannotBeMade() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("cannot be used");
    }
}
