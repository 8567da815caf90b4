package org.commonhold.staff.cash;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.Takings;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.scan.FoundAccount;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Links;
import org.commonhold.terminal.ReaderChargeRow;
import org.commonhold.terminal.ReaderChargeState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** One payer at the desk: amounts due, form, check, and the reader when it is a card. */
@Dependent
class TakePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Takings takings;
    private final transient AccountAccess accounts;
    private final transient Ledger ledger;
    private final transient Readers readers;
    private transient Consumer<OperationRow> taken = operation -> {};
    private transient Runnable left = () -> {};

    @Inject
    TakePanel(Takings takings, AccountAccess accounts, Ledger ledger, Readers readers) {
        this.takings = takings;
        this.accounts = accounts;
        this.ledger = ledger;
        this.readers = readers;
        Keys.onEscape(this, () -> {
            if (getChildren().noneMatch(ReaderWait.class::isInstance)
                    && getChildren().noneMatch(TakeCheck.class::isInstance)) {
                left.run();
            }
        });
    }

    /** Gets what was booked. */
    void whenTaken(Consumer<OperationRow> next) {
        taken = next;
    }

    /** Another payer is to be found. */
    void whenLeft(Runnable back) {
        left = back;
    }

    void begin(FoundAccount found) {
        var account = accounts.account(found.number());
        var due = ledger.balance(account.id());
        var asked = found.asked();
        var proposed = asked != null && asked.currency().equals(due.currency()) ? asked : due;
        form(account, due, new TakeForm(account.id(), takings.dues(account.id()), proposed, readers.list()));
    }

    private void form(AccountRef account, Money due, TakeForm form) {
        form.whenFilled(taking -> check(account, due, form, taking));
        show(account, due, form);
    }

    private void check(AccountRef account, Money due, TakeForm form, Taking taking) {
        if (taking.money().method() != PaymentMethod.TERMINAL) {
            takings.check(taking.money());
        }
        var check = new TakeCheck(account, due, taking);
        check.whenChanged(() -> form(account, due, form));
        check.whenConfirmed(meant -> book(account, due, form, meant));
        show(account, due, check);
    }

    private void book(AccountRef account, Money due, TakeForm form, Taking taking) {
        var reader = taking.reader();
        if (reader == null) {
            taken.accept(takings.take(taking.money()));
            return;
        }
        var charge = readers.charges().begin(taking.charge(reader));
        if (charge.state().open()) {
            var wait = new ReaderWait(readers.charges(), charge);
            wait.whenEnded(ended -> ended(account, ended));
            show(account, due, wait);
        } else {
            ended(account, charge);
        }
    }

    /** A card that took nothing leads to a new form: under the old one's key nothing more can be asked. */
    private void ended(AccountRef account, ReaderChargeRow charge) {
        var operation = charge.operation();
        if (operation != null) {
            taken.accept(takings.operation(operation));
            return;
        }
        var mismatch = charge.state() == ReaderChargeState.MISMATCH;
        Toasts.failed(Languages.text(
                mismatch ? "cash.reader.MISMATCH" : "cash.reader.over",
                Languages.text("terminal.state." + charge.state().name()),
                String.valueOf(charge.failure())));
        begin(new FoundAccount(account.number(), account.number(), account.address(), true, charge.amount()));
    }

    private void show(AccountRef account, Money due, Div step) {
        removeAll();
        var other = new Anchor("staff/finance/cash", Languages.text("cash.other"));
        var whom = new Div(Links.account(account.number()), new Div(account.address()), Badges.ofBalance(due), other);
        whom.addClassName("account-head");
        add(whom, step);
    }
}
