package org.commonhold.columns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of three languages for columns, kinds of unit and resources; all of them in {@code synonyms.properties}. */
public final class Synonyms {

    private static final Properties WORDS = load();
    private static final Map<String, Map<String, String>> GROUPS = new HashMap<>();

    static {
        for (var group : List.of("column", "meter", "kind", "resource")) {
            GROUPS.put(group, group(group));
        }
    }

    private Synonyms() {}

    /** The name behind a word, such as {@code AREA} behind "Площадь, м2"; groups are column, meter, kind, resource. */
    public static Optional<String> name(String group, String word) {
        return Optional.ofNullable(Objects.requireNonNull(GROUPS.get(group)).get(plain(word)));
    }

    /** The plain words for one name, longest first. */
    public static List<String> words(String key) {
        return List.of(WORDS.getProperty(key).split("\\|")).stream()
                .map(Synonyms::plain)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** Lower case, one form of each letter, letters and digits only. */
    public static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        var result = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(c -> result.append((char) c));
        return result.length() == 0 ? folded.strip() : result.toString();
    }

    private static Map<String, String> group(String group) {
        var result = new HashMap<String, String>();
        for (var key : WORDS.stringPropertyNames()) {
            if (key.startsWith(group + ".")) {
                var name = key.substring(group.length() + 1);
                result.put(plain(name), name);
                words(key).forEach(w -> result.put(w, name));
            }
        }
        return result;
    }

    private static Properties load() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
