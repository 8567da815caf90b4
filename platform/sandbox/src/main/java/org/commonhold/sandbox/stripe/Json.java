package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short ways to build and read JSON. */
final class Json {
    private Json() {}

    /** An object of alternating names and values, in that order; null becomes JSON null. */
    static JsonObject object(@Nullable Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), of(namesAndValues[i + 1]));
        }
        return object;
    }

    static JsonElement of(@Nullable Object value) {
        if (value == null) return JsonNull.INSTANCE;
        if (value instanceof JsonElement element) return element;
        if (value instanceof Boolean flag) return new JsonPrimitive(flag);
        if (value instanceof Number number) return new JsonPrimitive(number);
        if (value instanceof Collection<?> items) {
            var array = new JsonArray();
            items.forEach(item -> array.add(of(item)));
            return array;
        }
        if (value instanceof Map<?, ?> fields) {
            var object = new JsonObject();
            fields.forEach((name, field) -> object.add(String.valueOf(name), of(field)));
            return object;
        }
        return new JsonPrimitive(value.toString());
    }

    static void set(JsonObject object, String name, @Nullable Object value) {
        object.add(name, of(value));
    }

    /** The text of a field, or null when it is missing or null. */
    static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    /** The text of a field that is always there. */
    static String need(JsonObject object, String name) {
        String text = text(object, name);
        if (text == null) throw new IllegalStateException("no " + name + " in " + object);
        return text;
    }

    static long number(JsonObject object, String name) {
        return object.get(name).getAsLong();
    }

    static boolean is(JsonObject object, String name, String value) {
        return value.equals(text(object, name));
    }
}
