package org.commonhold.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonhold.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceFileTest {

    private static final String SERVICES = """
            "services": [{"code": "fee", "name": "Care",
              "terms": {"quantity": {"type": "AREA", "area": "GROSS"}, "price": {"type": "FLAT", "price": 31.17}}}]}
            """;
    private static final String WITHOUT_AREA = "{\"currency\": \"RUB\", \"period\": \"2026-06\",\n" + SERVICES;
    private static final String WHOLE = WITHOUT_AREA.replace(
            "\"services\"",
            "\"areas\": [{\"kind\": \"GROSS\", \"area\": 53.4, \"from\": \"2020-01-01\"}],\n\"services\"");

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    PriceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void printsTheAnswerAsJsonInTheLanguageOfTheOption() throws IOException {
        assertThat(price(Map.of("LANG", "ru_RU.UTF-8"), WHOLE, "--language", "en"))
                .isZero();
        var answer = JsonText.parse(out.toString(UTF_8)).asJsonObject();
        assertThat(answer.getJsonObject("total").getInt("amountMinor")).isEqualTo(166448);
        assertThat(answer.getJsonArray("lines").getJsonObject(0).getString("sentence"))
                .startsWith("53.4")
                .contains("RUB");
        assertThat(answer.getJsonArray("faults")).isEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void speaksTheLanguageOfTheTerminalOtherwise() throws IOException {
        assertThat(price(Map.of("LANG", "ru_RU.UTF-8"), WHOLE)).isZero();
        assertThat(out.toString(UTF_8)).contains("53,4").contains("₽");
        out.reset();
        assertThat(price(Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "C.UTF-8"), WHOLE))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("53.4").contains("RUB");
    }

    @Test
    void aMissingFactIsAFaultAndTheCodeIsOne() throws IOException {
        assertThat(price(Map.of(), WITHOUT_AREA)).isEqualTo(1);
        var fault = JsonText.parse(out.toString(UTF_8))
                .asJsonObject()
                .getJsonArray("faults")
                .getJsonObject(0);
        assertThat(fault.getString("service")).isEqualTo("fee");
        assertThat(fault.getJsonObject("problem").getString("key")).isEqualTo("pricing.fault.noArea");
    }

    @Test
    void aWrongDocumentNamesThePropertyAndTheCodeIsTwo() throws IOException {
        assertThat(price(Map.of(), WHOLE.replace("53.4", "\"much\""))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).startsWith("areas").contains("area");
    }

    @Test
    void textThatIsNoJsonIsCodeTwoToo() throws IOException {
        assertThat(price(Map.of(), "no json")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isNotBlank();
    }

    @Test
    void wrongArgumentsAndUnreadableFilesAreRefused() throws IOException {
        assertThatThrownBy(() -> command(Map.of()).run(List.of())).isInstanceOf(LaunchRefused.class);
        assertThatThrownBy(() -> price(Map.of(), WHOLE, "--language", "de")).isInstanceOf(LaunchRefused.class);
        assertThatThrownBy(() -> price(Map.of(), WHOLE, "--language")).isInstanceOf(LaunchRefused.class);
        assertThatThrownBy(() -> command(Map.of())
                        .run(List.of(folder.resolve("none.json").toString())))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("none.json");
    }

    private int price(Map<String, String> environment, String document, String... options) throws IOException {
        var file = folder.resolve("document.json");
        Files.writeString(file, document);
        return command(environment)
                .run(Stream.concat(Stream.of(file.toString()), Stream.of(options))
                        .toList());
    }

    private PriceFile command(Map<String, String> environment) {
        return new PriceFile(environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
