package org.commonhold.ui;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;

/** Gives Vaadin the system's texts, so that views may call {@code getTranslation(key, arguments)}. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class TextsProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.text(Language.of(locale), key, arguments);
    }
}
