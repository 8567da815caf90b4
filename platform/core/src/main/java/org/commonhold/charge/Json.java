package org.commonhold.charge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON of strings, lists and objects: all that an explanation needs; numbers travel as strings, so none loses a digit. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> quoted(String.valueOf(e.getKey())) + ":" + write(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        return quoted(String.valueOf(value));
    }

    /** A {@code String}, {@code List} or {@code Map}; anything else throws. */
    static Object read(String text) {
        return new Json(text).value();
    }

    private static String quoted(String text) {
        var result = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                result.append('\\').append(c);
            } else if (c < ' ') {
                result.append(String.format("\\u%04x", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.append('"').toString();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> throw new IllegalArgumentException("no value at " + at);
        };
    }

    private Map<String, Object> object() {
        var result = new LinkedHashMap<String, Object>();
        at++;
        while (peek() != '}') {
            var key = string();
            expect(':');
            result.put(key, value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return result;
    }

    private List<Object> array() {
        var result = new ArrayList<Object>();
        at++;
        while (peek() != ']') {
            result.add(value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return result;
    }

    private String string() {
        expect('"');
        var result = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\') {
                c = text.charAt(at++);
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                }
            }
            result.append(c);
        }
        at++;
        return result.toString();
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("expected " + wanted + " at " + at);
        }
        at++;
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }
}
