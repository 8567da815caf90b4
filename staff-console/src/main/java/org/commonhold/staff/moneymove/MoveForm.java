package org.commonhold.staff.moneymove;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.moneymove.AskMove;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.moneymove.WriteOffGround;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** What is to be done with an account's money, how much of it and why; says how much can be moved. */
final class MoveForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<MoveKind> KINDS = List.of(
            MoveKind.TRANSFER,
            MoveKind.WRITE_OFF,
            MoveKind.DEPOSIT_TO_DEBT,
            MoveKind.DEPOSIT_KEPT,
            MoveKind.DEPOSIT_BACK);

    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<MoveKind> kind = new Select<>();
    private final TextField to = new TextField(Languages.text("finance.move.to"));
    private final Select<WriteOffGround> ground = new Select<>();
    private final Span most = new Span();
    private final MoneyField amount;
    private final TextField reason = new TextField(Languages.text("finance.move.reason"));
    private final transient AccountId account;

    /** Asks how much a kind can move, finds the other account by its number, and takes the wish. */
    interface Office {

        Money most(MoveKind kind);

        /** Empty when there is no such account. */
        Optional<AccountRef> other(String number);

        void take(AskMove wish);
    }

    private final transient Office office;

    MoveForm(AccountId account, Currency currency, Office office) {
        this.account = account;
        this.office = office;
        addClassName("form");
        amount = errors.field("amount", new MoneyField(Languages.text("finance.move.amount"), currency));
        choice(kind, "finance.move.kind", KINDS, k -> Languages.text("move.kind." + k));
        choice(
                ground,
                "finance.move.ground",
                List.of(WriteOffGround.values()),
                g -> Languages.text("move.ground." + g));
        to.setHelperText(Languages.text("finance.move.to.help"));
        reason.setMaxLength(500);
        most.addClassName("hint");
        errors.field("kind", kind);
        errors.field("ground", ground);
        errors.field("to", to);
        errors.field("reason", reason);
        var send = new Button(Languages.text("finance.move.ask"), e -> submit());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, kind, to, ground, most, amount, reason, send);
        kind.addValueChangeListener(e -> kindChosen(e.getValue()));
        kind.setValue(MoveKind.TRANSFER);
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, Function<T, String> name) {
        select.setLabel(Languages.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
    }

    private void kindChosen(MoveKind chosen) {
        to.setVisible(chosen == MoveKind.TRANSFER);
        ground.setVisible(chosen == MoveKind.WRITE_OFF);
        var sum = office.most(chosen);
        most.setText(Languages.text("finance.move.most", Formats.money(sum)));
        if (sum.isPositive()) {
            amount.show(sum);
        }
    }

    private void submit() {
        errors.clear();
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        var other = other();
        if (kind.getValue() == MoveKind.TRANSFER && other.isEmpty()) {
            errors.note(to, Languages.text("finance.move.to.unknown"));
        }
        if (errors.show() || sum.isEmpty()) {
            return;
        }
        try {
            office.take(new AskMove(
                    kind.getValue(),
                    account,
                    other.map(AccountRef::id).orElse(null),
                    sum.get(),
                    kind.getValue() == MoveKind.WRITE_OFF ? ground.getValue() : null,
                    reason.getValue(),
                    key));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private Optional<AccountRef> other() {
        return kind.getValue() != MoveKind.TRANSFER || to.isEmpty()
                ? Optional.empty()
                : office.other(to.getValue().strip());
    }
}
