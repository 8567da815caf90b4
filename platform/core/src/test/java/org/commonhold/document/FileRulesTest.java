package org.commonhold.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileRulesTest {

    @Test
    void keepsOnlyTheNameOfAPath() {
        assertThat(FileRules.cleanName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileRules.cleanName("C:\\photos\\Кухня 1.jpg")).isEqualTo("Кухня 1.jpg");
        assertThat(FileRules.cleanName("a\"b\r\nc.pdf")).isEqualTo("abc.pdf");
        assertThat(FileRules.cleanName("..")).isEqualTo("file");
        assertThat(FileRules.cleanName("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    @Test
    void namesAPhotoAfterItsNewType() {
        assertThat(FileRules.asJpeg("kitchen.png")).isEqualTo("kitchen.jpg");
        assertThat(FileRules.asJpeg("kitchen")).isEqualTo("kitchen.jpg");
    }

    @Test
    void hashesLikeEverybodyElse() {
        assertThat(FileRules.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
