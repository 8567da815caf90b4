package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What is about to be taken, before it is; the same sum a second time has to be confirmed. */
final class TakeCheck extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox again = new Checkbox(Languages.text("cash.again"));
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Taking taking;
    private transient Consumer<Taking> confirmed = confirmed -> {};
    private transient Runnable changed = () -> {};

    TakeCheck(AccountRef account, Money due, Taking taking) {
        this.taking = taking;
        addClassName("form");
        var money = taking.money();
        var answers = new CheckAnswers()
                .answer(Languages.text("cash.account"), account.number())
                .answer(Languages.text("cash.address"), account.address())
                .answer(Languages.text("cash.amount"), Formats.money(money.amount()))
                .answer(
                        Languages.text("cash.method"),
                        Languages.text("payment.method." + money.method().name()));
        var handed = money.tendered();
        if (handed != null) {
            answers.answer(Languages.text("cash.tendered"), Formats.money(handed))
                    .answer(Languages.text("cash.change"), Formats.money(handed.minus(money.amount())));
        }
        answers.answer(Languages.text("cash.due.now"), Formats.money(due))
                .answer(Languages.text("cash.due.after"), Formats.money(due.minus(money.amount())));
        again.setVisible(false);
        errors.field("again", again);
        var book = book();
        var change = new Button(Languages.text("cash.change.do"), e -> changed.run());
        var buttons = new Div(book, change);
        buttons.addClassName("row-actions");
        add(new H2(Languages.text("cash.check")), errors, answers, again, buttons);
        book.getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
    }

    private Button book() {
        var terminal = taking.money().method() == PaymentMethod.TERMINAL;
        var sum = Formats.money(taking.money().amount());
        var book = new Button(Languages.text(terminal ? "cash.show" : "cash.take", sum), e -> confirm());
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        book.setDisableOnClick(true);
        book.addClickListener(e -> book.setEnabled(true));
        return book;
    }

    void whenConfirmed(Consumer<Taking> next) {
        confirmed = next;
    }

    void whenChanged(Runnable back) {
        changed = back;
        Keys.onEscape(this, back::run);
    }

    private void confirm() {
        errors.clear();
        try {
            confirmed.accept(taking.again(again.isVisible() && again.getValue()));
        } catch (Rejected e) {
            again.setVisible(true);
            errors.show(e);
        }
    }
}
