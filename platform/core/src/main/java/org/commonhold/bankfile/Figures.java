package org.commonhold.bankfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Currency;
import java.util.regex.Pattern;
import org.commonhold.kernel.Money;

/** Sums and days as banks write them. Nothing is rounded: a sum finer than the currency is refused. */
final class Figures {

    private static final Pattern SUM = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,9})?");

    private Figures() {}

    static Money money(String text, char decimalMark, Currency currency, int line) {
        var plain = text.replaceAll("[\\s\\u00A0\\u202F']", "").replace(decimalMark, '.');
        if (!SUM.matcher(plain).matches()) {
            throw new BankFileRefused("amount", line, text);
        }
        var digits = currency.getDefaultFractionDigits();
        var amount = new BigDecimal(plain);
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new BankFileRefused("amount.fine", line, text, currency.getCurrencyCode());
        }
        return new Money(amount.setScale(digits).unscaledValue().longValueExact(), currency);
    }

    /** @param pattern with {@code uuuu} or {@code uu} for the year */
    static LocalDate day(String text, String pattern, int line) {
        try {
            return LocalDate.parse(
                    text.strip(), DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException e) {
            throw new BankFileRefused("day", line, text, pattern);
        }
    }
}
