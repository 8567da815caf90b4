package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in a form: an object with all the fields Stripe sends, in Stripe's order, most of them still empty. */
final class Blank {
    private final JsonObject object;

    private Blank(JsonObject object) {
        this.object = object;
    }

    /** The form from the resource of that name. */
    static Blank of(String name) {
        var stream = Objects.requireNonNull(Blank.class.getResourceAsStream(name + ".json"), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Blank(JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Part of a form, to be filled in where it is. */
    static Blank in(JsonObject object) {
        return new Blank(object);
    }

    /** Sets a field of the form; one the form does not have is a bug. */
    Blank with(String field, @Nullable Object value) {
        if (!object.has(field)) throw new IllegalArgumentException("no field " + field);
        Json.set(object, field, value);
        return this;
    }

    /** Takes the named fields over from another object that has them too. */
    Blank from(JsonObject source, Collection<String> fields) {
        fields.forEach(field -> with(field, source.get(field).deepCopy()));
        return this;
    }

    JsonObject object() {
        return object;
    }
}
