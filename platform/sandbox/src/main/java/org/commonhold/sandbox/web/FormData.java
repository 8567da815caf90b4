package org.commonhold.sandbox.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Form fields with nested names, as Stripe's API takes them: {@code line_items[0][price_data][currency]=usd} and
 * {@code expand[]=customer}. An empty value counts as absent.
 */
public final class FormData {
    private final JsonObject tree;

    /** The text is not urlencoded. */
    static final class Malformed extends RuntimeException {
        private Malformed(Throwable cause) {
            super(cause);
        }
    }

    private FormData(JsonObject tree) {
        this.tree = tree;
    }

    /** Parses a query string or an urlencoded body; throws Malformed when the escapes are broken. */
    public static FormData parse(String encoded) {
        var tree = new JsonObject();
        for (String pair : encoded.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            put(tree, segments(decode(name)), decode(value));
        }
        return new FormData(tree);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Malformed(broken);
        }
    }

    private static List<String> segments(String name) {
        var segments = new ArrayList<String>();
        for (String part : name.split("\\[")) {
            segments.add(part.endsWith("]") ? part.substring(0, part.length() - 1) : part);
        }
        return segments;
    }

    private static void put(JsonObject tree, List<String> path, String value) {
        JsonObject node = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            String segment = keyIn(node, path.get(i));
            JsonElement next = node.get(segment);
            if (next == null || !next.isJsonObject()) {
                next = new JsonObject();
                node.add(segment, next);
            }
            node = next.getAsJsonObject();
        }
        node.addProperty(keyIn(node, path.get(path.size() - 1)), value);
    }

    private static String keyIn(JsonObject node, String segment) {
        return segment.isEmpty() ? String.valueOf(node.size()) : segment;
    }

    /** The value at the path, absent when missing, empty or not a plain value. */
    public Optional<String> text(String... path) {
        JsonElement node = find(path);
        if (node == null || !node.isJsonPrimitive() || node.getAsString().isEmpty()) return Optional.empty();
        return Optional.of(node.getAsString());
    }

    /** The fields below the path; empty when there are none. */
    public FormData at(String... path) {
        JsonElement node = find(path);
        return new FormData(node != null && node.isJsonObject() ? node.getAsJsonObject() : new JsonObject());
    }

    private @Nullable JsonElement find(String... path) {
        JsonElement node = tree;
        for (String segment : path) {
            if (!node.isJsonObject() || !node.getAsJsonObject().has(segment)) return null;
            node = node.getAsJsonObject().get(segment);
        }
        return node;
    }

    /** The children at the path in the order sent, as sub-forms: {@code line_items[0]}, {@code line_items[1]}. */
    public List<FormData> items(String... path) {
        FormData list = at(path);
        return list.names().stream().map(list::at).toList();
    }

    /** The plain values at the path: metadata, or a list such as {@code expand[]}. */
    public Map<String, String> values(String... path) {
        var values = new LinkedHashMap<String, String>();
        FormData parent = at(path);
        parent.names().forEach(name -> parent.text(name).ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** The names of the fields at this level. */
    public Set<String> names() {
        return tree.keySet();
    }

    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /** The same text for the same fields, to tell a repeated request from another one. */
    @Override
    public String toString() {
        return tree.toString();
    }
}
