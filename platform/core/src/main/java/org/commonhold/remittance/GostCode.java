package org.commonhold.remittance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Russian payment code, GOST R 56042-2014, in UTF-8: {@code ST00012|Name=…|PersonalAcc=…}. Values are cut to
 * the lengths of the standard; the separator is one that no value holds.
 */
public final class GostCode {

    private static final String HEADER = "ST00012";
    private static final String SEPARATORS = "|#;:^_~{}!$%&()*+,/@";
    private static final int BANK_NAME = 45;
    private static final int PURPOSE = 210;

    private GostCode() {}

    /**
     * What is paid.
     *
     * @param minor kopecks
     * @param account the owner's account number
     * @param period MMYYYY, null when it is for no month
     */
    public record Bill(
            long minor,
            String purpose,
            @Nullable String account,
            @Nullable String address,
            @Nullable String period) {}

    public static String of(BankDetails bank, Bill bill) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("Name", cut(bank.payee(), BankRules.PAYEE));
        fields.put("PersonalAcc", bank.account());
        fields.put("BankName", cut(bank.bankName() == null ? "" : bank.bankName(), BANK_NAME));
        fields.put("BIC", bank.bic());
        fields.put("CorrespAcc", bank.correspondent() == null ? "0" : bank.correspondent());
        fields.put("PayeeINN", bank.taxNumber());
        fields.put("KPP", bank.taxReason());
        fields.put("Purpose", cut(bill.purpose(), PURPOSE));
        fields.put("PayerAddress", bill.address());
        fields.put("PersAcc", bill.account());
        fields.put("PaymPeriod", bill.period());
        fields.put("Sum", Long.toString(bill.minor()));
        fields.put("TechCode", "02");
        return of(fields);
    }

    /** The fields in their order; those without a value are left out. */
    static String of(Map<String, @Nullable String> fields) {
        var text = new StringBuilder(HEADER);
        var separator = separator(fields);
        fields.forEach((key, value) -> {
            if (value != null && !value.isEmpty()) {
                text.append(separator).append(key).append('=').append(value);
            }
        });
        return text.toString();
    }

    private static char separator(Map<String, @Nullable String> fields) {
        return (char) SEPARATORS
                .chars()
                .filter(c -> fields.values().stream().noneMatch(v -> v != null && v.indexOf(c) >= 0))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no separator is left for these values"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
