package org.commonhold.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;

/** Fills a printed page: {@code {{name}}} is a value, {@code {{t:key}}} a text; all are escaped. */
public final class PageTemplate {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z:.]+)}}");

    private PageTemplate() {}

    /** The template that lies beside a class. */
    public static String load(Class<?> beside, String name) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template, or a part of it, with every slot filled; a slot without a value throws. */
    public static String fill(String template, Map<String, String> values, Language language) {
        return SLOT.matcher(template).replaceAll(slot -> {
            var name = slot.group(1);
            var text = name.startsWith("t:")
                    ? Texts.text(language, name.substring(2))
                    : Objects.requireNonNull(values.get(name), name);
            return Matcher.quoteReplacement(escape(text));
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
