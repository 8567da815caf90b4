package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.scan.AccountFinder;
import org.commonhold.scan.FoundAccount;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** Whose money is it? One field for a number, name, address or a scanned bill; one sure hit needs no choice. */
@Dependent
class FindPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AccountFinder finder;
    private final TextField text = new TextField(Languages.text("cash.find"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Div hits = new Div();
    private transient Consumer<FoundAccount> chosen = found -> {};

    @Inject
    FindPanel(AccountFinder finder) {
        this.finder = finder;
        addClassName("form");
        text.setHelperText(Languages.text("cash.find.help"));
        text.setWidthFull();
        errors.field("find", text);
        Keys.onEnter(text, this::find);
        var go = new Button(Languages.text("cash.find.do"), e -> find(text.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        hits.getElement().setAttribute("aria-live", "polite");
        add(errors, text, go, hits);
    }

    void whenChosen(Consumer<FoundAccount> next) {
        chosen = next;
    }

    /** Empty again, ready for the scanner. */
    void begin() {
        text.clear();
        hits.removeAll();
        errors.clear();
        text.getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
    }

    private void find(String typed) {
        errors.clear();
        hits.removeAll();
        try {
            show(finder.find(typed));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void show(List<FoundAccount> found) {
        if (!found.isEmpty() && found.get(0).sure()) {
            chosen.accept(found.get(0));
        } else if (found.isEmpty()) {
            hits.add(new Paragraph(Languages.text("cash.find.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("cash-hits");
            found.forEach(hit -> list.add(new ListItem(button(hit))));
            hits.add(list);
            hits.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-button').focus())");
        }
    }

    private Button button(FoundAccount hit) {
        var button = new Button(hit.what() + " · " + hit.detail(), e -> chosen.accept(hit));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
