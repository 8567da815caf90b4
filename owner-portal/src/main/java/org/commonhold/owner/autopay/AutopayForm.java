package org.commonhold.owner.autopay;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonhold.autopay.AutopayKind;
import org.commonhold.autopay.SetAutopay;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.jspecify.annotations.Nullable;

/** How much, when, and how much at most. */
final class AutopayForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 28;
    private static final int USUAL_DAY = 10;

    private enum When {
        STATEMENT,
        DAY
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<AutopayKind> kind = new RadioButtonGroup<>(Languages.text("owner.autopay.kind"));
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>(Languages.text("owner.autopay.when"));
    private final Select<Integer> day = new Select<>();
    private final MoneyField amount;
    private final MoneyField limit;

    /** @param usual what the latest statement charged, if there is one */
    AutopayForm(Currency currency, @Nullable Money usual) {
        addClassName("form");
        amount = new MoneyField(Languages.text("owner.autopay.amount"), currency);
        limit = new MoneyField(Languages.text("owner.autopay.limit"), currency);
        limit.setHelperText(
                usual == null
                        ? Languages.text("owner.autopay.limit.hint")
                        : Languages.text("owner.autopay.limit.usual", Formats.money(usual)));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(AutopayKind.BALANCE, AutopayKind.FIXED);
        kind.setItemLabelGenerator(k -> Languages.text("autopay.kind." + k.name()));
        kind.addValueChangeListener(e -> amount.setVisible(e.getValue() == AutopayKind.FIXED));
        kind.setValue(AutopayKind.BALANCE);
        when.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        when.setItems(When.values());
        when.setItemLabelGenerator(w -> Languages.text("owner.autopay.when." + w.name()));
        when.addValueChangeListener(e -> day.setVisible(e.getValue() == When.DAY));
        when.setValue(When.STATEMENT);
        day.setLabel(Languages.text("owner.autopay.day"));
        day.setItems(IntStream.rangeClosed(1, DAYS).boxed().toList());
        day.setValue(USUAL_DAY);
        amount.setManualValidation(true);
        limit.setManualValidation(true);
        amount.setVisible(false);
        day.setVisible(false);
        add(errors, kind, errors.field("amount", amount), when, errors.field("day", day), errors.field("limit", limit));
        add(new Paragraph(Languages.text("owner.autopay.what")));
    }

    /** The command; when a sum is none, says so at its field. */
    Optional<SetAutopay> command(AccountId account, String returnUrl) {
        errors.clear();
        var most = sum(limit);
        var fixed = kind.getValue() == AutopayKind.FIXED ? sum(amount) : Optional.<Money>empty();
        if (errors.show() || most.isEmpty()) {
            return Optional.empty();
        }
        var onDay = when.getValue() == When.DAY ? day.getValue() : null;
        return Optional.of(new SetAutopay(account, kind.getValue(), fixed.orElse(null), most.get(), onDay, returnUrl));
    }

    void refuse(Rejected rejected) {
        errors.show(rejected);
    }

    private Optional<Money> sum(MoneyField field) {
        var sum = field.money();
        if (sum.isEmpty()) {
            errors.note(field, Languages.text("owner.autopay.sum.invalid"));
        }
        return sum;
    }
}
