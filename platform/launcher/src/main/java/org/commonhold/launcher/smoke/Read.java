package org.commonhold.launcher.smoke;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Short words for reading and writing JSON. */
public final class Read {

    private Read() {}

    /** A JSON object of names and values: text, numbers, truth values, or JSON. */
    public static JsonObject json(Object... namesAndValues) {
        var result = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = (String) namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (value instanceof JsonElement element) {
                result.add(name, element);
            } else if (value instanceof Number number) {
                result.addProperty(name, number);
            } else if (value instanceof Boolean truth) {
                result.addProperty(name, truth);
            } else {
                result.addProperty(name, value.toString());
            }
        }
        return result;
    }

    public static String text(JsonElement object, String name) {
        return at(object, name).getAsString();
    }

    public static long number(JsonElement object, String name) {
        return at(object, name).getAsLong();
    }

    /** Minor units of a sum of money. */
    public static long minor(JsonElement object, String name) {
        return number(at(object, name), "amountMinor");
    }

    public static boolean has(JsonElement object, String name) {
        return object.getAsJsonObject().has(name);
    }

    public static Stream<JsonElement> items(JsonElement object, String name) {
        return stream(at(object, name));
    }

    public static Stream<JsonElement> stream(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false);
    }

    /** The value at a name, which must be there. */
    public static JsonElement at(JsonElement object, String name) {
        var value = object.getAsJsonObject().get(name);
        if (value == null) {
            throw new SmokeFailed("no \"" + name + "\" in " + object);
        }
        return value;
    }
}
