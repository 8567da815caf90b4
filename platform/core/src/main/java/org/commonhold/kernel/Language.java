package org.commonhold.kernel;

import java.util.Locale;

/** The languages that are complete on every screen, mail and document. */
public enum Language {
    EN(Locale.ENGLISH),
    RU(new Locale("ru")),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters in lower case, as stored and as the suffix of a bundle. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code ru}; an unknown code throws. */
    public static Language ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The language of a locale, English when it is none of ours. */
    public static Language of(Locale locale) {
        for (var language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}
