package org.commonhold.owner.moneyhistory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Rejected;
import org.commonhold.moneyhistory.HistoryPart;
import org.commonhold.moneyhistory.HistorySearch;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** What to look for; the search stands in the address of the page, so that it can be kept and sent. */
final class SearchForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField text = new TextField(Languages.text("owner.moneyHistory.text"));
    private final DayField from = new DayField(Languages.text("owner.moneyHistory.from"));
    private final DayField to = new DayField(Languages.text("owner.moneyHistory.to"));
    private final Select<HistoryPart> part = new Select<>();

    SearchForm(AccountId account, HistorySearch search) {
        part.setLabel(Languages.text("owner.moneyHistory.part"));
        part.setItems(HistoryPart.values());
        part.setItemLabelGenerator(p -> Languages.text("moneyhistory.part." + p.name()));
        text.setHelperText(Languages.text("owner.moneyHistory.text.hint"));
        text.setValue(search.text());
        from.setValue(search.from());
        to.setValue(search.to());
        part.setValue(search.part());
        var find = new Button(Languages.text("owner.moneyHistory.find"), e -> find(account));
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(errors.field("text", text), errors.field("from", from), errors.field("to", to), part, find);
        line.addClassNames("search-fields", "no-print");
        text.addClassName("whole-line");
        find.addClassName("whole-line");
        add(errors, line);
    }

    /** The search in an address; what is no day or no part of the history counts as not given. */
    static HistorySearch of(QueryParameters query) {
        return new HistorySearch(
                query.getSingleParameter("text").orElse(""),
                query.getSingleParameter("from").flatMap(SearchForm::day).orElse(null),
                query.getSingleParameter("to").flatMap(SearchForm::day).orElse(null),
                query.getSingleParameter("part").flatMap(SearchForm::part).orElse(HistoryPart.ALL));
    }

    void refuse(Rejected rejected) {
        errors.show(rejected);
    }

    private void find(AccountId account) {
        errors.clear();
        from.optional(errors);
        to.optional(errors);
        if (errors.show()) {
            return;
        }
        var query = new HashMap<String, List<String>>();
        query.put("account", List.of(Long.toString(account.value())));
        query.put("part", List.of(part.getValue().name()));
        if (!text.getValue().isBlank()) {
            query.put("text", List.of(text.getValue().strip()));
        }
        Optional.ofNullable(from.getValue()).ifPresent(day -> query.put("from", List.of(day.toString())));
        Optional.ofNullable(to.getValue()).ifPresent(day -> query.put("to", List.of(day.toString())));
        getUI().ifPresent(ui -> ui.navigate(OwnerLinks.MONEY_HISTORY.substring(1), new QueryParameters(query)));
    }

    private static Optional<HistoryPart> part(String name) {
        return Arrays.stream(HistoryPart.values())
                .filter(p -> p.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
