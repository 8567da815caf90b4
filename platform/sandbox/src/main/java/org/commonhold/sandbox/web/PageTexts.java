package org.commonhold.sandbox.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The texts of the sandbox's pages in one language: English, Russian or Chinese. */
public final class PageTexts {
    private final Locale locale;
    private final Properties texts = new Properties();

    private PageTexts(Locale locale) {
        this.locale = locale;
        String name = "/i18n/sandbox_" + locale.getLanguage() + ".properties";
        try (var in = Objects.requireNonNull(PageTexts.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static PageTexts in(Locale locale) {
        return new PageTexts(nearest(locale.getLanguage()));
    }

    /** English unless the tag is some kind of Russian or Chinese. */
    public static Locale nearest(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return switch (language) {
            case "ru", "zh" -> Locale.forLanguageTag(language);
            default -> Locale.ENGLISH;
        };
    }

    public Locale locale() {
        return locale;
    }

    /** The text for the key; a missing key is a bug. */
    public String say(String key, Object... args) {
        String pattern = texts.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        return new MessageFormat(pattern, locale).format(args);
    }
}
