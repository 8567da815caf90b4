package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryReaderTest {

    /** The usual columns of a bank: day; time; branch; cashier; id; account; name; address; month; sum; passed on; fee. */
    static final RegistryProfile BANK = new RegistryProfile(
            "windows-1251",
            ";",
            0,
            "=",
            Map.of(
                    RegistryField.DAY, 0,
                    RegistryField.TIME, 1,
                    RegistryField.TRANSACTION, 4,
                    RegistryField.ACCOUNT, 5,
                    RegistryField.NAME, 6,
                    RegistryField.ADDRESS, 7,
                    RegistryField.PERIOD, 8,
                    RegistryField.AMOUNT, 9,
                    RegistryField.TRANSFERRED, 10,
                    RegistryField.FEE, 11),
            "dd-MM-uuuu",
            ",",
            false);

    private static final String ROWS = """
            21-11-2026;10-05-01;9038/1;7;900001;А-1;Орлова А.;Озёрная 1, 1;1026;100,00;99,00;1,00
            21-11-2026;10-07-30;9038/1;7;900002;А-2;Ким П.;Озёрная 1, 2;1026;50,50;50,00;0,50
            """;

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866", "UTF-8", "KOI8-R"})
    void rowsAndTrailerAreRead(String charset) {
        var profile = new RegistryProfile(charset, ";", 0, "=", BANK.columns(), "dd-MM-uuuu", ",", false);
        var read = Files.read(
                BankFormat.REGISTRY, ROWS + "=2;150,50;149,00;1,50;77;22-11-2026\n", charset, "RUB", profile);
        assertThat(read.minors()).containsExactly(10_000L, 5_050L);
        assertThat(read.entries()).extracting(BankEntry::owner).containsExactly("А-1", "А-2");
        assertThat(read.entries().get(0).payer().name()).isEqualTo("Орлова А.");
        assertThat(read.summary().fee()).isEqualTo(Money.ofMinor(150, "RUB"));
        assertThat(read.summary().incoming()).isEqualTo(Money.ofMinor(15_050, "RUB"));
    }

    @Test
    void aTrailerThatDoesNotFitRefusesTheWholeFile() {
        assertThat(refused(ROWS + "=3;150,50;149,00;1,50\n")).isEqualTo("bankfile.registry.count[3, 3, 2]");
        assertThat(refused(ROWS + "=2;150,51;149,00;1,50\n")).isEqualTo("bankfile.registry.sum[3, 150.51, 150.50]");
        assertThat(refused(ROWS + "=2;150,50;149,01;1,50\n")).isEqualTo("bankfile.registry.sum[3, 149.01, 149.00]");
        assertThat(refused(ROWS + "=2;150,50;149,00;1,49\n")).isEqualTo("bankfile.registry.sum[3, 1.49, 1.50]");
        assertThat(refused(ROWS)).isEqualTo("bankfile.registry.noTrailer[3, =]");
        assertThat(refused(ROWS + "=2;150,50\n" + ROWS)).isEqualTo("bankfile.registry.afterTrailer[4]");
        assertThat(refused("=0;0\n")).isEqualTo("bankfile.registry.empty[]");
    }

    @Test
    void aRowThatIsNotWhatTheProfileSaysIsRefused() {
        assertThat(refused(ROWS.replace("50,00;0,50", "50,10;0,50") + "=2\n"))
                .isEqualTo("bankfile.registry.row[2, 50.50, 0.50, 50.10]");
        assertThat(refused(ROWS.replace("100,00", "-100,00") + "=2\n")).startsWith("bankfile.registry.row[1");
        assertThat(refused(ROWS.replace(";50,50;50,00;0,50", "") + "=2\n"))
                .isEqualTo("bankfile.registry.cell[2, 10, 9]");
        assertThat(refused(ROWS.replace("21-11-2026;10-07", "21.11.2026;10-07") + "=2\n"))
                .startsWith("bankfile.day[2");
    }

    @Test
    void aTableWithoutIdsTellsTwinsApartTheSameWayEachTime() {
        var plain = new RegistryProfile(
                "UTF-8",
                "\t",
                1,
                "",
                Map.of(RegistryField.ACCOUNT, 0, RegistryField.DAY, 2, RegistryField.AMOUNT, 3, RegistryField.FEE, 4),
                "uuuu-MM-dd",
                ".",
                true);
        var text = "40702810100000000001\nA-1\t1\t2026-11-21\t9.00\t1.00\nA-1\t2\t2026-11-21\t9.00\t1.00\n";
        var read = Files.read(BankFormat.REGISTRY, text, "UTF-8", "RUB", plain);
        assertThat(read.minors()).containsExactly(1_000L, 1_000L);
        assertThat(read.summary().fee()).isEqualTo(Money.ofMinor(200, "RUB"));
        assertThat(read.entries()).extracting(BankEntry::identity).doesNotHaveDuplicates();
        assertThat(Files.read(BankFormat.REGISTRY, text, "UTF-8", "RUB", plain).entries())
                .isEqualTo(read.entries());
    }

    @Test
    void aQuotedCellMayHoldTheSeparator() {
        var text = ROWS.replace("Ким П.", "\"Ким; \"\"П.\"\"\"") + "=2;150,50\n";
        assertThat(Files.read(BankFormat.REGISTRY, text, "windows-1251", "RUB", BANK)
                        .entries()
                        .get(1)
                        .payer()
                        .name())
                .isEqualTo("Ким; \"П.\"");
    }

    @Test
    void aProfileSaysWhatItLacks() {
        var bad = new RegistryProfile(
                "klingon", ";;", -1, "=", Map.of(RegistryField.DAY, 1, RegistryField.NAME, 1), "tt.mm", "*", true);
        assertThat(bad.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "encoding",
                        "separator",
                        "headerLines",
                        "decimalMark",
                        "dayPattern",
                        "columns",
                        "columns",
                        "columns",
                        "net");
        assertThat(BANK.problems()).isEmpty();
    }

    private static String refused(String text) {
        var profile = new RegistryProfile("UTF-8", ";", 0, "=", BANK.columns(), "dd-MM-uuuu", ",", false);
        var problem = Files.refusal(BankFormat.REGISTRY, text, "RUB", profile);
        return problem.key() + problem.arguments();
    }
}
