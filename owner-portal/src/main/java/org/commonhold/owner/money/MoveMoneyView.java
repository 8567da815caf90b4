package org.commonhold.owner.money;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.moneymove.AskMove;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.MoneyField;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** I paid too much here: what is left over goes to another account of mine, at once. */
@Route(value = "owner/money/move", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MoveMoneyView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient MoneyMoves moves;

    @Inject
    MoveMoneyView(OwnAccounts accounts, MoneyMoves moves) {
        this.accounts = accounts;
        this.moves = moves;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.move.title")).under(OwnerLinks.MONEY, text("owner.money.title"));
        accounts.chosen(event).ifPresentOrElse(this::show, () -> add(accounts.choice(OwnerLinks.MONEY_MOVE)));
    }

    private void show(AccountRef account) {
        add(accounts.line(account, OwnerLinks.MONEY_MOVE));
        var others = accounts.all().stream()
                .filter(a -> !a.id().equals(account.id()))
                .toList();
        var most = moves.mostOfMine(account.id());
        if (others.isEmpty()) {
            add(StateView.empty(text("owner.move.alone.title"), text("owner.move.alone.text")));
        } else if (!most.isPositive()) {
            add(StateView.empty(text("owner.move.nothing.title"), text("owner.move.nothing.text")));
        } else {
            form(account, others, most);
        }
    }

    private void form(AccountRef account, List<AccountRef> others, Money most) {
        var key = UUID.randomUUID().toString();
        var errors = new ErrorSummary();
        var to = new Select<AccountRef>();
        to.setLabel(text("owner.move.to"));
        to.setItems(others);
        to.setItemLabelGenerator(OwnAccounts::name);
        to.setValue(others.get(0));
        errors.field("to", to);
        var amount = errors.field("amount", new MoneyField(text("owner.move.amount"), most.currency()));
        amount.show(most);
        var move = new Button(text("owner.move.do"), e -> {
            errors.clear();
            if (amount.money().isEmpty()) {
                errors.note(amount, text("owner.move.amount.malformed"));
            }
            if (!errors.show()) {
                move(
                        new AskMove(
                                MoveKind.TRANSFER,
                                account.id(),
                                to.getValue().id(),
                                amount.money().orElseThrow(),
                                null,
                                text("owner.move.reason"),
                                key),
                        errors);
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        move.addClassName("main-action");
        move.setDisableOnClick(true);
        add(errors, new Paragraph(text("owner.move.most", Formats.money(most))), to, amount, move);
    }

    private void move(AskMove wish, ErrorSummary errors) {
        try {
            moves.moveMine(wish);
            Toasts.done(text("owner.move.done"));
            getUI().ifPresent(ui -> ui.getPage().setLocation(OwnerLinks.of(OwnerLinks.MONEY, wish.account())));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
