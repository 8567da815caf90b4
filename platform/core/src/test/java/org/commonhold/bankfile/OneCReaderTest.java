package org.commonhold.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the form of the published sample and of the standard, with names of our own. */
class OneCReaderTest {

    private static final String OWN = "40702810100000000001";

    /** The fields of the published sample of version 1.03: without the days on which the money moved. */
    static String sample(String encoding) {
        return lines(
                "1CClientBankExchange",
                "ВерсияФормата=1.03",
                "Кодировка=" + encoding,
                "ДатаНачала=11.05.2026",
                "ДатаКонца=11.05.2026",
                "РасчСчет=" + OWN,
                "СекцияДокумент=Платежное поручение",
                "Номер=42",
                "Дата=11.05.2026",
                "Сумма=1234.56",
                "Плательщик=ООО Ветер",
                "ПлательщикИНН=7712345678",
                "ПлательщикСчет=40802810000000000003",
                "ПлательщикБанк1=Банк Север",
                "Получатель=ТСЖ Озёрное",
                "ПолучательИНН=7709876543",
                "ПолучательСчет=" + OWN,
                "НазначениеПлатежа=Оплата, л/с А-12",
                "КонецДокумента",
                "КонецФайла");
    }

    static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String document(String... fields) {
        return lines("СекцияДокумент=Платежное поручение") + lines(fields) + lines("КонецДокумента");
    }

    private static String file(String account, String documents) {
        return lines("1CClientBankExchange", "ВерсияФормата=1.02", "Кодировка=Windows", "РасчСчет=" + OWN)
                + account
                + documents
                + lines("КонецФайла");
    }

    @ParameterizedTest
    @CsvSource({"Windows, windows-1251", "DOS, IBM866", "Windows, UTF-8", "DOS, UTF-8"})
    void theEncodingIsFound(String said, String charset) {
        var entry = Files.read(BankFormat.ONE_C, sample(said), charset, "RUB").one();
        assertThat(entry.account()).isEqualTo(OWN);
        assertThat(entry.amount()).isEqualTo(Money.ofMinor(123_456, "RUB"));
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(entry.payer()).isEqualTo(new Payer("ООО Ветер", "40802810000000000003", "7712345678"));
        assertThat(entry.texts()).containsExactly("Оплата, л/с А-12");
        assertThat(entry.line()).isEqualTo(7);
        assertThat(BankFiles.formatOf(Files.source(sample(said), charset))).contains(BankFormat.ONE_C);
    }

    @Test
    void incomingIsWhatHasArrivedOnOurAccount() {
        var arrived = document(
                "Номер=1",
                "Дата=10.05.2026",
                "Сумма=10.00",
                "ПолучательРасчСчет=" + OWN,
                "ДатаПоступило=11.05.2026",
                "НазначениеПлатежа=first",
                "НазначениеПлатежа2=second");
        var onItsWay = document(
                "Номер=2", "Дата=10.05.2026", "Сумма=20.00", "ПолучательСчет=" + OWN, "ДатаСписано=11.05.2026");
        var left = document(
                "Номер=3",
                "Дата=11.05.2026",
                "Сумма=3.5",
                "ПлательщикСчет=" + OWN,
                "ДатаСписано=12.05.2026",
                "ПолучательСчет=40702810900000000009",
                "Получатель1=Water works",
                "ПолучательИНН=7700000001");
        var foreign = document("Номер=4", "Дата=11.05.2026", "Сумма=4", "ПолучательСчет=40702810900000000009");
        var account = lines(
                "СекцияРасчСчет",
                "РасчСчет=" + OWN,
                "НачальныйОстаток=100.00",
                "ВсегоПоступило=10.00",
                "ВсегоСписано=3.50",
                "КонечныйОстаток=106.50",
                "КонецРасчСчет");
        var read = Files.read(BankFormat.ONE_C, file(account, arrived + onItsWay + left + foreign), "UTF-8", "RUB");
        assertThat(read.minors()).containsExactly(1_000L, -350L);
        assertThat(read.entries().get(0).bookedOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(read.entries().get(0).text()).isEqualTo("first second");
        assertThat(read.entries().get(1).payer().name()).isEqualTo("Water works");
        assertThat(read.summary().statements())
                .containsExactly(
                        new BankStatement(OWN, Money.ofMinor(10_000, "RUB"), Money.ofMinor(10_650, "RUB"), true));
        assertThat(read.summary().incoming()).isEqualTo(Money.ofMinor(1_000, "RUB"));
        assertThat(read.summary().outgoing()).isEqualTo(Money.ofMinor(350, "RUB"));
    }

    @Test
    void theSameMovementHasTheSameIdentityInAnotherFile() {
        var once = Files.read(BankFormat.ONE_C, sample("Windows"), "windows-1251", "RUB")
                .one();
        var again = Files.read(BankFormat.ONE_C, sample("DOS"), "IBM866", "RUB").one();
        assertThat(again.identity())
                .isEqualTo(once.identity())
                .isEqualTo("IN|42|11.05.2026|123456|40802810000000000003|");
    }

    @Test
    void aPurposeBrokenIntoLinesIsPutTogether() {
        var broken = document(
                "Номер=1",
                "Дата=10.05.2026",
                "Сумма=10.00",
                "ПолучательСчет=" + OWN,
                "НазначениеПлатежа=Оплата за",
                "май 2026, л/с 7");
        assertThat(Files.read(BankFormat.ONE_C, file("", broken), "UTF-8", "RUB")
                        .one()
                        .text())
                .isEqualTo("Оплата за май 2026, л/с 7");
    }

    @Test
    void aDamagedFileIsRefusedWithItsLineAndWhatToDo() {
        var whole = sample("Windows");
        assertThat(refused(whole.replace("КонецФайла\r\n", ""))).isEqualTo("bankfile.oneC.end[20]");
        assertThat(refused(whole.substring(0, whole.indexOf("ПолучательИНН")))).isEqualTo("bankfile.oneC.end[16]");
        assertThat(refused("Выписка\r\n" + whole)).isEqualTo("bankfile.oneC.first[]");
        assertThat(refused(whole.replace("1.03", "2.01"))).isEqualTo("bankfile.oneC.version[2, 2.01]");
        assertThat(refused(whole.replace("1234.56", "12b"))).isEqualTo("bankfile.amount[7, 12b]");
        assertThat(refused(whole.replace("1234.56", "0.00"))).isEqualTo("bankfile.amount[7, 0.00]");
        assertThat(refused(whole.replace("1234.56", "1.234"))).isEqualTo("bankfile.amount.fine[7, 1.234, RUB]");
        assertThat(refused(whole.replace("Дата=11.05", "Дата=31.02"))).startsWith("bankfile.day[7, 31.02.2026");
        assertThat(refused(whole.replace("Номер=42\r\n", ""))).isEqualTo("bankfile.field[7, Номер]");
        assertThat(refused(whole.replace("Номер=42", "Номер 42"))).isEqualTo("bankfile.oneC.line[8, Номер 42]");
        var account = lines(
                "СекцияРасчСчет",
                "РасчСчет=" + OWN,
                "НачальныйОстаток=100.00",
                "ВсегоПоступило=10.00",
                "ВсегоСписано=0.00",
                "КонечныйОстаток=111.00",
                "КонецРасчСчет");
        assertThat(refused(file(account, ""))).isEqualTo("bankfile.balance[5, " + OWN + ", 110.00, 111.00]");
    }

    @Test
    void aMessageNamesTheLineAndTheStep() {
        var problem = Files.refusal(BankFormat.ONE_C, sample("Windows").replace("1234.56", "12b"), "RUB", null);
        assertThat(Texts.text(Language.EN, problem))
                .isEqualTo("Line 7: \"12b\" is no sum that can be booked. Ask the bank for the file again.");
    }

    private static String refused(String text) {
        var problem = Files.refusal(BankFormat.ONE_C, text, "RUB", null);
        assertThat(problem.field()).isEqualTo("file");
        return problem.key() + problem.arguments();
    }
}
