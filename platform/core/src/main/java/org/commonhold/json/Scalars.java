package org.commonhold.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;

/**
 * What is one word in JSON, in a path and in a query: text, dates (ISO), codes, and ids. A 64-bit id is a string, because
 * programs that read numbers as floating point would change it.
 */
public final class Scalars {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, Scalars::text,
            LocalDate.class, text -> inRange(LocalDate.parse(text)),
            LocalDateTime.class, Scalars::dayAndTime,
            Instant.class, Scalars::moment,
            BillingPeriod.class, Scalars::month,
            Currency.class, Currency::getInstance,
            ZoneId.class, Scalars::zone,
            Language.class, Scalars::language);

    private static final Map<Class<?>, Function<Object, String>> WRITERS = Map.of(
            Currency.class, value -> ((Currency) value).getCurrencyCode(),
            ZoneId.class, value -> ((ZoneId) value).getId(),
            Language.class, value -> ((Language) value).code(),
            Instant.class, value -> ((Instant) value).truncatedTo(MILLIS).toString());

    private static final List<Class<?>> WRITTEN_AS_IS =
            List.of(String.class, LocalDate.class, LocalDateTime.class, BillingPeriod.class);

    private Scalars() {}

    public static boolean knows(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum() || isId(type);
    }

    /** The value, or {@link JsonRejected} that says what is expected at this place. */
    public static Object read(Class<?> type, String text, String place) {
        try {
            if (isId(type)) {
                return id(type, text);
            }
            var reader = READERS.get(type);
            return reader == null ? constant(type, text) : reader.apply(text);
        } catch (RuntimeException e) {
            throw refusal(type, place);
        }
    }

    static JsonRejected refusal(Class<?> type, String place) {
        if (isId(type)) {
            return JsonRejected.expected(place, "api.expected.id");
        }
        return type.isEnum() && type != Language.class
                ? JsonRejected.expected(place, "api.expected.oneOf", names(type))
                : JsonRejected.expected(place, "api.expected." + type.getSimpleName());
    }

    /** The word for a value of a type that is {@link #knows known}. */
    public static String write(Object value) {
        if (isId(value.getClass())) {
            return RecordWriter.only(value).toString();
        }
        for (var writer : WRITERS.entrySet()) {
            if (writer.getKey().isInstance(value)) {
                return writer.getValue().apply(value);
            }
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    static boolean writes(Object value) {
        return WRITTEN_AS_IS.stream().anyMatch(t -> t.isInstance(value))
                || WRITERS.keySet().stream().anyMatch(t -> t.isInstance(value))
                || value instanceof Enum<?>
                || isId(value.getClass());
    }

    /** The typed ids of the core: a record of one number whose name ends in Id. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == long.class;
    }

    private static Object id(Class<?> type, String text) throws IllegalArgumentException {
        if (!text.matches("\\d{1,19}")) {
            throw new IllegalArgumentException();
        }
        try {
            return type.getConstructor(long.class).newInstance(Long.parseLong(text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }

    /** The database cannot keep everything that a string can hold. */
    private static Object text(String text) {
        if (text.indexOf('\0') >= 0 || !text.equals(new String(text.getBytes(UTF_8), UTF_8))) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException();
        }
        return date;
    }

    private static Object dayAndTime(String text) {
        var moment = LocalDateTime.parse(text);
        inRange(moment.toLocalDate());
        return moment;
    }

    private static Object moment(String text) {
        var moment = Instant.parse(text);
        inRange(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    private static Object month(String text) {
        var month = BillingPeriod.parse(text);
        inRange(month.firstDay());
        return month;
    }

    private static Object zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException();
        }
        return ZoneId.of(text);
    }

    private static Object language(String text) {
        return Arrays.stream(Language.values())
                .filter(l -> l.code().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
