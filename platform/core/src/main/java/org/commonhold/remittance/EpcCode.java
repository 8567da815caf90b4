package org.commonhold.remittance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The text of a SEPA credit transfer code, EPC069-12, in UTF-8 with LF; euro only. */
public final class EpcCode {

    private static final int NAME = 70;
    private static final int TEXT = 140;
    private static final int LARGEST = 331;
    private static final long MOST = 99_999_999_999L;

    private EpcCode() {}

    /**
     * What is paid; a creditor reference (ISO 11649) or a text, never both.
     *
     * @param purpose four letters of ISO 20022, null for none
     */
    public record Bill(
            Money amount,
            @Nullable String purpose,
            @Nullable String reference,
            @Nullable String text,
            @Nullable String information) {
        public Bill {
            if (reference != null && text != null) {
                throw new IllegalArgumentException("reference and text exclude each other");
            }
            if (!amount.currency().getCurrencyCode().equals("EUR") || amount.minor() < 1 || amount.minor() > MOST) {
                throw new IllegalArgumentException("EUR 0.01 to 999999999.99 only");
            }
        }
    }

    /** Version 002 leaves the BIC free, version 001 needs it. */
    public static String of(BankDetails bank, Bill bill) {
        var bic = bank.bic() == null ? "" : bank.bic();
        return of(bic.isEmpty() ? "002" : "001", bic, bank.payee(), bank.account(), bill);
    }

    static String of(String version, String bic, String name, String iban, Bill bill) {
        var lines = new ArrayList<>(List.of(
                "BCD",
                version,
                "1",
                "SCT",
                bic,
                cut(name, NAME),
                iban,
                "EUR" + bill.amount().major().stripTrailingZeros().toPlainString(),
                text(bill.purpose()),
                text(bill.reference()),
                cut(text(bill.text()), TEXT),
                cut(text(bill.information()), NAME)));
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        var code = String.join("\n", lines);
        if (code.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalArgumentException("an EPC code holds at most " + LARGEST + " bytes");
        }
        return code;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
