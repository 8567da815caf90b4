package org.commonhold.json;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * JSON of the records that the core gives out: ids as strings, money as {@code amountMinor} and {@code currency}, dates
 * by ISO, a {@link Problem} with its message in the caller's language; what is null is left out;
 * {@code type} names a record of a sealed interface.
 */
public final class RecordWriter {

    /** Plain numbers of the core that are ids all the same. */
    private static final Set<String> ID_NAMES = Set.of("id", "place", "tariffVersion", "charge", "replaces", "version");

    private final Language language;

    public RecordWriter(Language language) {
        this.language = language;
    }

    public JsonValue write(Object value) {
        if (Scalars.writes(value)) {
            return Json.createValue(Scalars.write(value));
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(plain(number));
        }
        if (value instanceof Number whole) {
            return Json.createValue(whole.longValue());
        }
        return structure(value);
    }

    /** 30.236 whether or not the database has added zeros. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private JsonValue structure(Object value) {
        if (value instanceof Money money) {
            return write(Map.of(
                    "amountMinor", money.minor(), "currency", money.currency().getCurrencyCode()));
        }
        if (value instanceof Problem problem) {
            return problem(problem);
        }
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, item) -> object.add(name.toString(), write(item)));
            return object.build();
        }
        if (value instanceof Collection<?> items) {
            var array = Json.createArrayBuilder();
            (items instanceof List<?> ? items : items.stream().sorted().toList()).forEach(i -> array.add(write(i)));
            return array.build();
        }
        return record(value);
    }

    private JsonValue record(Object value) {
        var components = value.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
        if (isNumber(value.getClass())) {
            return write(only(value));
        }
        var object = Json.createObjectBuilder();
        if (Variants.isVariant(value.getClass())) {
            object.add(Variants.TYPE, Variants.name(value.getClass()));
        }
        for (var component : components) {
            var item = component(value, component);
            if (item != null) {
                object.add(component.getName(), isId(component) ? Json.createValue(item.toString()) : write(item));
            }
        }
        return object.build();
    }

    private JsonValue problem(Problem problem) {
        var object = Json.createObjectBuilder().add("key", problem.key()).add("message", Texts.text(language, problem));
        if (problem.field() != null) {
            object.add("field", problem.field());
        }
        return object.build();
    }

    /** A typed number that people read, such as that of a request. */
    static boolean isNumber(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    /** True for a plain number that is an id and so a string. */
    static boolean isId(RecordComponent component) {
        var number = component.getType() == long.class || component.getType() == Long.class;
        return number
                && (ID_NAMES.contains(component.getName())
                        || component.getName().endsWith("Id"));
    }

    /** What a record of one component holds. */
    static Object only(Object value) {
        return Objects.requireNonNull(component(value, value.getClass().getRecordComponents()[0]));
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
