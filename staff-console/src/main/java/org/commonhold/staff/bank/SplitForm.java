package org.commonhold.staff.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.bank.Assignment;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.search.Search;
import org.commonhold.staff.AccountPicker;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** The accounts that a movement is for: one with the whole sum, or several with a part each. */
final class SplitForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Search search;
    private final transient Money whole;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div rows = new Div();
    private final transient List<Row> parts = new ArrayList<>();

    SplitForm(Search search, Money whole, Consumer<List<Assignment>> send) {
        this.search = search;
        this.whole = whole;
        addClassName("form");
        rows.addClassName("form");
        row(whole);
        var more = new Button(Languages.text("banking.split"), e -> row(left()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var submit = new Button(Languages.text("banking.assign.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, rows, more, submit);
    }

    private void row(Money sum) {
        var row = new Row(
                new AccountPicker(search, number -> {}),
                new MoneyField(Languages.text("banking.part"), whole.currency()));
        row.account.setAutofocus(false);
        row.amount.show(sum);
        if (parts.isEmpty()) {
            errors.field("account", row.account);
            errors.field("amount", row.amount);
        }
        parts.add(row);
        rows.add(row.account, row.amount);
    }

    /** What no part has yet; nothing when the parts are more than the whole. */
    private Money left() {
        var given = parts.stream()
                .map(p -> p.amount.money().orElse(Money.zero(whole.currency())))
                .reduce(Money.zero(whole.currency()), Money::plus);
        var left = whole.minus(given);
        return left.isPositive() ? left : Money.zero(whole.currency());
    }

    private void submit(Consumer<List<Assignment>> send) {
        errors.clear();
        for (var part : parts) {
            errors.require(part.account, "banking.account.missing");
            if (part.amount.money().isEmpty()) {
                errors.note(part.amount, Languages.text("staff.number.malformed"));
            }
        }
        if (errors.show()) {
            return;
        }
        try {
            send.accept(parts.stream()
                    .map(p -> new Assignment(
                            p.account.getValue().target(), p.amount.money().orElseThrow()))
                    .toList());
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private record Row(AccountPicker account, MoneyField amount) {}
}
