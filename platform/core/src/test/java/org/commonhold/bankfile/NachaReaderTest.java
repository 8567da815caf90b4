package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Returns in the form of the published sample: routing number 231380104, account 12345678. */
class NachaReaderTest {

    private static final String HEAD =
            pad("101 231380104 1210428822611240000A094101FEDERAL RESERVE BANK   LAKESIDE HOMES");
    private static final String BATCH =
            pad("5200LAKESIDE HOMES                      1234567890PPDDUES            261125   1121042880000001");

    private static String pad(String text) {
        return (text + " ".repeat(94)).substring(0, 94);
    }

    private static String entry(String code, long cents, String id, int number) {
        return pad(String.format(
                "6%s23138010412345678         %010d%-15s%-22s  1%015d",
                code, cents, id, "ANNA HOLM", 121042880000000L + number));
    }

    private static String addenda(String type, String code, String trace, String text) {
        return pad(String.format("7%s%s%-15s      12104288%-44s%015d", type, code, trace, text, 121042880000001L));
    }

    private static String control(int records, String hash, long debits) {
        return pad(String.format("8200%06d%s%012d%012d1234567890", records, hash, debits, 0));
    }

    private static String end(int batches, int records, String hash, long debits) {
        return pad(String.format("9%06d%06d%08d%s%012d%012d", batches, 1, records, hash, debits, 0));
    }

    private static String file() {
        return String.join(
                "\n",
                HEAD,
                BATCH,
                entry("26", 12_550, "A-1", 1),
                addenda("99", "R01", "231380100000007", ""),
                entry("26", 0, "A-2", 2),
                addenda("98", "C01", "231380100000008", "99887766"),
                control(4, "0046276020", 12_550),
                end(1, 4, "0046276020", 12_550),
                "9".repeat(94),
                "9".repeat(94));
    }

    @Test
    void aReturnTakesMoneyOutAndANoticeMovesNone() {
        var read = Files.read(BankFormat.NACHA, file(), "UTF-8", "USD");
        assertThat(read.minors()).containsExactly(-12_550L, 0L);
        var returned = read.entries().get(0);
        assertThat(returned.returnReason()).isEqualTo("R01");
        assertThat(returned.endToEnd()).isEqualTo("231380100000007");
        assertThat(returned.texts()).containsExactly("A-1");
        assertThat(returned.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(returned.payer()).isEqualTo(new Payer("ANNA HOLM", "12345678", null));
        var notice = read.entries().get(1);
        assertThat(notice.returnReason()).isEqualTo("C01");
        assertThat(notice.texts()).containsExactly("A-2", "99887766");
        assertThat(BankFiles.formatOf(Files.source(file(), "UTF-8"))).contains(BankFormat.NACHA);
    }

    @Test
    void countsHashesAndSumsMustFit() {
        assertThat(refused(file().replace("8200000004", "8200000005")))
                .isEqualTo("bankfile.nacha.control[7, 000005, 4]");
        assertThat(refused(file().replace("8200000004" + "0046276020", "82000000040046276021")))
                .isEqualTo("bankfile.nacha.control[7, 0046276021, 46276020]");
        assertThat(refused(file().replace("9000001", "9000002"))).isEqualTo("bankfile.nacha.control[8, 000002, 1]");
        assertThat(refused(file().replace("0000012550A-1", "0000012551A-1")))
                .startsWith("bankfile.nacha.control[7, 000000012550");
    }

    @Test
    void aDamagedFileIsRefused() {
        assertThat(refused(file().replace("231380104" + "12345678", "231380105" + "12345678")))
                .isEqualTo("bankfile.nacha.routing[3, 231380105]");
        assertThat(refused(file().replace(HEAD, HEAD.strip()))).startsWith("bankfile.nacha.length[1, ");
        assertThat(refused(file().replace("799R01", "705R01"))).isEqualTo("bankfile.nacha.addenda[4, 05]");
        assertThat(refused(HEAD + "\n" + BATCH)).isEqualTo("bankfile.nacha.end[2]");
    }

    private static String refused(String text) {
        var problem = Files.refusal(BankFormat.NACHA, text, "USD", null);
        return problem.key() + problem.arguments();
    }
}
