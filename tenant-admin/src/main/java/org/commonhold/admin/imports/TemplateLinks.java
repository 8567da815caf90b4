package org.commonhold.admin.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.commonhold.kernel.Language;
import org.commonhold.onboarding.Imports;
import org.commonhold.ui.Languages;

/** Empty tables with the known columns, one for each language. */
final class TemplateLinks extends Div {

    private static final long serialVersionUID = 1L;

    TemplateLinks(Imports imports) {
        addClassName("template-links");
        add(new Paragraph(Languages.text("onboarding.template.note")));
        add(new Span(Languages.text("admin.imports.template")));
        Arrays.stream(Language.values()).forEach(l -> add(link(imports, l)));
    }

    private static Anchor link(Imports imports, Language language) {
        return CsvDownload.anchor(
                Languages.text("admin.language." + language.name()),
                "commonhold-" + language.code() + ".csv",
                () -> imports.template(language));
    }
}
