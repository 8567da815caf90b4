package org.commonhold.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.commonhold.kernel.Language;

/** EN, РУ, 中文: each in its own language, the one in use marked. */
public final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private static final Map<Language, String> SHORT = Map.of(Language.EN, "EN", Language.RU, "РУ", Language.ZH, "中文");
    private static final Map<Language, String> FULL =
            Map.of(Language.EN, "English", Language.RU, "Русский", Language.ZH, "中文");

    public LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Languages.text("ui.language.label"));
        for (var language : Language.values()) {
            add(button(language));
        }
    }

    private static Button button(Language language) {
        var button = new Button(SHORT.get(language), e -> Languages.choose(language));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", language.code());
        button.setAriaLabel(SHORT.get(language) + ", " + FULL.get(language));
        button.getElement().setAttribute("aria-pressed", String.valueOf(language == Languages.current()));
        return button;
    }
}
