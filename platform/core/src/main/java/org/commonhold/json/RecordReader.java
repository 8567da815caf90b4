package org.commonhold.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a JSON object, strictly: an unknown property, a missing one (unless its component is {@link Nullable}
 * or a boolean, which is then false), a wrong type, an unknown constant and a number that does not fit are refused with
 * {@link JsonRejected} at the property. Where a sealed interface is wanted, {@code type} names one of its records.
 */
public final class RecordReader {

    private static final int MAX_DIGITS = 40;
    private static final int MAX_DECIMALS = 20;
    private static final String AMOUNT = "amountMinor";
    private static final String CURRENCY = "currency";

    private RecordReader() {}

    public static <T> T read(Class<T> type, JsonValue json) {
        return type.cast(value(type, json, ""));
    }

    private static Object value(Type type, JsonValue json, String place) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, json, place);
        }
        var plain = (Class<?>) type;
        if (plain == Money.class) {
            return money(object(json, place), place);
        }
        if (Scalars.knows(plain)) {
            if (json instanceof JsonString text) {
                return Scalars.read(plain, text.getString(), place);
            }
            throw Scalars.refusal(plain, place);
        }
        if (RecordWriter.isNumber(plain)) {
            return make(plain, List.of(simple(long.class, json, place)), place);
        }
        if (plain.isSealed()) {
            return record(named(plain, object(json, place), place), object(json, place), place);
        }
        return plain.isRecord() ? record(plain, object(json, place), place) : simple(plain, json, place);
    }

    private static Object simple(Class<?> type, JsonValue json, String place) {
        if (type == boolean.class || type == Boolean.class) {
            if (json.equals(JsonValue.TRUE) || json.equals(JsonValue.FALSE)) {
                return json.equals(JsonValue.TRUE);
            }
            throw JsonRejected.expected(place, "api.expected.boolean");
        }
        var number = json instanceof JsonNumber n ? n.bigDecimalValue() : null;
        if (type == BigDecimal.class) {
            if (number == null || number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DECIMALS) {
                throw JsonRejected.expected(place, "api.expected.number");
            }
            return number;
        }
        try {
            if (number == null) {
                throw new ArithmeticException();
            }
            return type == int.class || type == Integer.class
                    ? (Object) number.intValueExact()
                    : (Object) number.longValueExact();
        } catch (ArithmeticException e) {
            throw JsonRejected.expected(place, "api.expected.integer");
        }
    }

    private static Object collection(ParameterizedType type, JsonValue json, String place) {
        if (type.getRawType() == Map.class) {
            var result = new LinkedHashMap<String, Object>();
            object(json, place)
                    .forEach((name, item) ->
                            result.put(name, value(type.getActualTypeArguments()[1], item, inside(place, name))));
            return result;
        }
        if (!(json instanceof JsonArray array)) {
            throw JsonRejected.expected(place, "api.expected.list");
        }
        var items = IntStream.range(0, array.size())
                .mapToObj(i -> value(type.getActualTypeArguments()[0], array.get(i), place + "[" + i + "]"))
                .toList();
        return type.getRawType() == Set.class ? new HashSet<>(items) : List.copyOf(items);
    }

    private static Object record(Class<?> type, JsonObject json, String place) {
        var components = List.of(type.getRecordComponents());
        var known = components.stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        if (Variants.isVariant(type)) {
            known.add(Variants.TYPE);
            refuseOther(type, json, place);
        }
        refuseUnknown(json, known, place);
        var values = new ArrayList<@Nullable Object>();
        components.forEach(c -> values.add(component(c, json.get(c.getName()), inside(place, c.getName()))));
        return make(type, values, place);
    }

    private static void refuseOther(Class<?> type, JsonObject json, String place) {
        var name = json.get(Variants.TYPE);
        if (name != null
                && !(name instanceof JsonString text && text.getString().equals(Variants.name(type)))) {
            throw JsonRejected.expected(inside(place, Variants.TYPE), "api.expected.oneOf", Variants.name(type));
        }
    }

    private static Class<?> named(Class<?> type, JsonObject json, String place) {
        var name = (String) part(json, Variants.TYPE, String.class, place);
        return Variants.of(type, name)
                .orElseThrow(() -> JsonRejected.expected(
                        inside(place, Variants.TYPE), "api.expected.oneOf", Variants.names(type)));
    }

    private static Object make(Class<?> type, List<? extends @Nullable Object> values, String place) {
        try {
            return canonical(type).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new JsonRejected(Problem.of("api.json.malformed").at(place));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static @Nullable Object component(RecordComponent component, @Nullable JsonValue json, String place) {
        if (json != null && json != JsonValue.NULL) {
            return RecordWriter.isId(component) ? id(json, place) : value(component.getGenericType(), json, place);
        }
        if (component.getType() == boolean.class && json == null) {
            return false;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        throw missing(place);
    }

    private static long id(JsonValue json, String place) {
        if (json instanceof JsonString text && text.getString().matches("\\d{1,18}")) {
            return Long.parseLong(text.getString());
        }
        throw JsonRejected.expected(place, "api.expected.id");
    }

    private static Money money(JsonObject json, String place) {
        refuseUnknown(json, Set.of(AMOUNT, CURRENCY), place);
        return new Money(
                (Long) part(json, AMOUNT, long.class, place), (Currency) part(json, CURRENCY, Currency.class, place));
    }

    private static Object part(JsonObject json, String name, Class<?> type, String place) {
        var value = json.get(name);
        if (value == null) {
            throw missing(inside(place, name));
        }
        return value(type, value, inside(place, name));
    }

    private static JsonRejected missing(String place) {
        return new JsonRejected(Problem.of("api.json.missing", place).at(place));
    }

    private static void refuseUnknown(JsonObject json, Set<String> known, String place) {
        for (var name : json.keySet()) {
            if (!known.contains(name)) {
                var at = inside(place, name.length() > MAX_DIGITS ? name.substring(0, MAX_DIGITS) : name);
                var allowed = known.stream().sorted().collect(Collectors.joining(", "));
                throw new JsonRejected(
                        Problem.of("api.json.unknown", at, allowed).at(at));
            }
        }
    }

    private static JsonObject object(JsonValue json, String place) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw place.isEmpty()
                ? new JsonRejected(Problem.of("api.json.notAnObject"))
                : JsonRejected.expected(place, "api.expected.object");
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
