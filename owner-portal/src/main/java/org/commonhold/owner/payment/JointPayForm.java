package org.commonhold.owner.payment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.payment.PaymentPart;
import org.commonhold.today.MoneyToday;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** Which accounts to pay at once, and how much of each: what is due stands there already. */
final class JointPayForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final transient Map<MoneyToday, Row> rows = new LinkedHashMap<>();
    private final Paragraph total = new Paragraph();
    private final Checkbox ahead = new Checkbox(Languages.text("owner.pay.ahead"));

    private record Row(Checkbox ticked, MoneyField amount) {}

    JointPayForm(List<MoneyToday> accounts) {
        addClassName("form");
        add(errors);
        accounts.forEach(this::addRow);
        ahead.setVisible(false);
        total.getElement().setAttribute("aria-live", "polite");
        total.addClassName("balance");
        add(ahead, total);
        sum();
    }

    private void addRow(MoneyToday account) {
        var name = OwnAccounts.name(account.account());
        var ticked = new Checkbox(
                Languages.text("owner.pay.several.account", name),
                account.balance().isPositive());
        var amount = new MoneyField(
                Languages.text("owner.pay.several.amount", account.account().number()),
                account.balance().currency());
        amount.setManualValidation(true);
        amount.setHelperText(PaymentWords.balance(account.balance()));
        if (account.balance().isPositive()) {
            amount.show(account.balance());
        }
        amount.setVisible(ticked.getValue());
        ticked.addValueChangeListener(e -> {
            amount.setVisible(e.getValue());
            sum();
        });
        amount.addValueChangeListener(e -> sum());
        rows.put(account, new Row(ticked, amount));
        var field = "amount." + account.account().id().value();
        add(ticked, errors.field(field, amount));
    }

    /** What is ticked; a sum that is none is shown at its field, and nothing ticked above the form. */
    Optional<List<PaymentPart>> parts() {
        errors.clear();
        ticked().values().stream()
                .filter(row -> row.amount().money().isEmpty())
                .forEach(row -> errors.note(row.amount(), Languages.text("owner.pay.amount.invalid", currency())));
        if (ticked().isEmpty()) {
            var first = rows.values().iterator().next().ticked();
            errors.note(first, Languages.text("payment.parts.none"));
        }
        return errors.show() ? Optional.empty() : Optional.of(chosen());
    }

    boolean ahead() {
        return ahead.getValue();
    }

    /** Shows why the sums were refused; sums far above the debt may be confirmed. */
    void refuse(Rejected rejected) {
        if (rejected.problems().stream().anyMatch(p -> "payment.amount.aboveDue".equals(p.key()))) {
            ahead.setVisible(true);
        }
        errors.show(rejected);
    }

    private List<PaymentPart> chosen() {
        return ticked().entrySet().stream()
                .map(row -> new PaymentPart(
                        row.getKey().account().id(),
                        row.getValue().amount().money().orElseThrow()))
                .toList();
    }

    private Map<MoneyToday, Row> ticked() {
        var ticked = new LinkedHashMap<MoneyToday, Row>();
        rows.forEach((account, row) -> {
            if (row.ticked().getValue()) {
                ticked.put(account, row);
            }
        });
        return ticked;
    }

    private void sum() {
        var sum = ticked().values().stream()
                .map(row -> row.amount().money())
                .flatMap(Optional::stream)
                .reduce(Money.zero(first().balance().currency()), Money::plus);
        total.setText(Languages.text("owner.pay.several.total", Formats.money(sum)));
    }

    private String currency() {
        return first().balance().currency().getCurrencyCode();
    }

    private MoneyToday first() {
        return rows.keySet().iterator().next();
    }
}
