package org.commonhold.bankfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commonhold.kernel.Money;

/**
 * What owners owe, for a bank that takes their payments. The form of Sberbank (sberbank.ru/help/business/sbbol/100027): windows-1251,
 * {@code account;name;debt}, file {@code INN_ACCOUNT_NUMBER_MMYY.txt}; or a CSV table in UTF-8 with a header.
 */
public final class DebtFile {

    private static final String END = "\r\n";

    private DebtFile() {}

    /** How it is written. */
    public enum Form {
        SBERBANK,
        CSV
    }

    /** One owner's debt; never negative. */
    public record Line(String account, String name, String address, Money debt) {}

    /** @param number of the registry in the month, from 1 */
    public static String name(Form form, String taxNumber, String account, int number, YearMonth month) {
        var shortMonth = month.format(DateTimeFormatter.ofPattern("MMyy", Locale.ROOT));
        var name = taxNumber + "_" + account + "_" + String.format(Locale.ROOT, "%03d", number) + "_" + shortMonth;
        return name + (form == Form.SBERBANK ? ".txt" : ".csv");
    }

    /** The columns of the CSV form, in the reader's language. */
    public record Header(String account, String name, String address, String debt) {}

    public static byte[] of(Form form, Header header, List<Line> lines) {
        var out = new ByteArrayOutputStream();
        if (form == Form.SBERBANK) {
            var charset = Charset.forName("windows-1251");
            lines.forEach(l -> out.writeBytes((plain(l.account()) + ";" + plain(l.name()) + ";"
                            + l.debt().major().toPlainString() + END)
                    .getBytes(charset)));
        } else {
            out.writeBytes(row(header.account(), header.name(), header.address(), header.debt()));
            lines.forEach(l -> out.writeBytes(
                    row(l.account(), l.name(), l.address(), l.debt().major().toPlainString())));
        }
        return out.toByteArray();
    }

    /** The form has no way to quote its separator. */
    private static String plain(String text) {
        return text.replaceAll("[;\\s]+", " ").strip();
    }

    private static byte[] row(String... cells) {
        var row = new StringBuilder();
        for (var cell : cells) {
            var quoted = cell.replace("\"", "\"\"");
            // a cell that a spreadsheet would take for a formula is told to be text
            var safe = quoted.matches("[=+\\-@\\t].*") ? "'" + quoted : quoted;
            row.append(row.isEmpty() ? "" : ";").append('"').append(safe).append('"');
        }
        return (row + END).getBytes(StandardCharsets.UTF_8);
    }
}
