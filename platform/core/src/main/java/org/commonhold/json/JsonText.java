package org.commonhold.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;

/** Text to JSON and records to text; a property that is given twice is refused like any other slip. */
public final class JsonText {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /** Reads UTF-8 and closes the stream. */
    public static JsonValue parse(InputStream utf8) {
        return parse(READERS.createReader(utf8, StandardCharsets.UTF_8));
    }

    public static JsonValue parse(String text) {
        return parse(READERS.createReader(new StringReader(text)));
    }

    /** The record that {@link #write} wrote, or one that a person wrote. */
    public static <T> T read(Class<T> type, String text) {
        return RecordReader.read(type, parse(text));
    }

    /** A record in one line; it holds nothing that depends on a language unless it holds a {@link Problem}. */
    public static String write(Object value) {
        return new RecordWriter(Language.EN).write(value).toString();
    }

    private static JsonValue parse(JsonReader reader) {
        try (reader) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            throw new JsonRejected(Problem.of("api.json.malformed"));
        }
    }
}
