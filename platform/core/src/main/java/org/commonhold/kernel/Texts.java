package org.commonhold.kernel;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * All texts of the system in English, Russian and Chinese: ICU MessageFormat patterns from the bundles that each module
 * lists in {@code i18n/bundles.txt} (one base name a line, files {@code i18n/NAME_en.properties} in UTF-8).
 */
public final class Texts {

    private static final Map<Language, Map<String, String>> PATTERNS = load();

    private Texts() {}

    /** The text of a key; a {@link Problem} among the arguments is itself translated; a missing key throws. */
    public static String text(Language language, String key, Object... arguments) {
        var pattern = of(PATTERNS, language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language);
        }
        return new MessageFormat(pattern, ULocale.forLocale(language.locale()))
                .format(Arrays.stream(arguments)
                        .map(a -> a instanceof Problem inner ? text(language, inner) : a)
                        .toArray());
    }

    public static String text(Language language, Problem problem) {
        return text(language, problem.key(), problem.arguments().toArray());
    }

    public static boolean has(Language language, String key) {
        return of(PATTERNS, language).containsKey(key);
    }

    /** Key to pattern, of one language; for the test that compares the languages. */
    public static Map<String, String> patterns(Language language) {
        return Collections.unmodifiableMap(of(PATTERNS, language));
    }

    private static Map<String, String> of(Map<Language, Map<String, String>> all, Language language) {
        return Objects.requireNonNull(all.get(language));
    }

    private static Map<Language, Map<String, String>> load() {
        var result = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            result.put(language, new HashMap<>());
        }
        try {
            var loader = Texts.class.getClassLoader();
            for (URL list : Collections.list(loader.getResources("i18n/bundles.txt"))) {
                for (String name : lines(list)) {
                    for (var language : Language.values()) {
                        read(list, name, language, of(result, language));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private static Iterable<String> lines(URL list) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }
    }

    private static void read(URL list, String name, Language language, Map<String, String> target) throws IOException {
        var url = new URL(list, name + "_" + language.code() + ".properties");
        var properties = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (target.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("text key " + key + " is defined twice");
            }
        }
    }
}
