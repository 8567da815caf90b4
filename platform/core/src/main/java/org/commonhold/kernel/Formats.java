package org.commonhold.kernel;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Money, numbers and dates as people of a language write them (CLDR data of ICU). */
public final class Formats {

    private Formats() {}

    /** With the currency's sign and digits: {@code $1,234.50}, {@code 1 234,50 ₽}, {@code ¥1,234.50}. */
    public static String money(Money money, Language language) {
        var format = NumberFormat.getCurrencyInstance(locale(language));
        format.setCurrency(Currency.getInstance(money.currency().getCurrencyCode()));
        return format.format(money.major());
    }

    /** Up to six decimals, none that are zero. */
    public static String number(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(locale(language));
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** With exactly the decimals it has. */
    public static String price(BigDecimal price, Language language) {
        var format = NumberFormat.getNumberInstance(locale(language));
        format.setMinimumFractionDigits(Math.max(0, price.scale()));
        format.setMaximumFractionDigits(Math.max(0, price.scale()));
        return format.format(price);
    }

    /** The medium form: {@code Nov 5, 2026}, {@code 5 нояб. 2026 г.}, {@code 2026年11月5日}. */
    public static String date(LocalDate date, Language language) {
        return format(DateFormat.getDateInstance(DateFormat.MEDIUM, locale(language)), date);
    }

    /** Month and year: {@code November 2026}, {@code ноябрь 2026 г.}, {@code 2026年11月}. */
    public static String month(BillingPeriod period, Language language) {
        return format(DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale(language)), period.firstDay());
    }

    private static String format(DateFormat format, LocalDate date) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static ULocale locale(Language language) {
        Locale locale = language == Language.EN ? Locale.US : language.locale();
        return ULocale.forLocale(locale);
    }
}
