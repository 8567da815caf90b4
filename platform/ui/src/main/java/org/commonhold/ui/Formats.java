package org.commonhold.ui;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;

/** Numbers, money and dates as people of a language write them. */
public final class Formats {

    private Formats() {}

    /** A sum with its currency sign, in the language of the page; the same form as in mails and on paper. */
    public static String money(Money money) {
        return org.commonhold.kernel.Formats.money(money, Languages.current());
    }

    /** A number with all its digits. */
    public static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A number as people type it: comma or dot, blanks, full-width digits; empty when it is none. */
    public static Optional<BigDecimal> decimal(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s'\\u00A0\\u202F]", "")
                .replace('−', '-');
        int comma = plain.lastIndexOf(',');
        int dot = plain.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            plain = comma > dot ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else {
            plain = plain.replace(',', '.');
        }
        return plain.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(
                        switch (Languages.current()) {
                            case EN -> "d MMM uuuu";
                            case RU -> "dd.MM.uuuu";
                            case ZH -> "uuuu年M月d日";
                        },
                        Languages.current().locale())
                .format(date);
    }

    /** Date and time of day in a zone. */
    public static String dateTime(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return date(local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** Time of day in a zone. */
    public static String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }

    /** Month and year in words. */
    public static String period(BillingPeriod period) {
        return DateTimeFormatter.ofPattern(
                        switch (Languages.current()) {
                            case EN -> "LLLL uuuu";
                            case RU -> "LLLL uuuu 'г.'";
                            case ZH -> "uuuu年M月";
                        },
                        Languages.current().locale())
                .format(period.month());
    }

    private static ULocale locale() {
        var language = Languages.current();
        return language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
    }
}
