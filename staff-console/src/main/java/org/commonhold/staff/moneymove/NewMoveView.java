package org.commonhold.staff.moneymove;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.moneymove.AskMove;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.AccountPicker;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;

/** Whose money is moved, and how? */
@Route(value = MoveLinks.NEW, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewMoveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MoneyMoves moves;
    private final transient AccountAccess access;
    private final transient Search search;
    private final transient Companies companies;

    @Inject
    NewMoveView(MoneyMoves moves, AccountAccess access, Search search, Companies companies) {
        this.moves = moves;
        this.access = access;
        this.search = search;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = new Address(event).query("account");
        removeAll();
        add(new PageHeader(getTranslation("finance.move.begin"))
                .under(MoveLinks.LIST, getTranslation("finance.moves.title")));
        if (number.isPresent()) {
            var account = access.account(number.get());
            var whom = new Div(Links.account(account.number()), new Span(account.address()));
            whom.addClassName("account-head");
            add(whom, new MoveForm(account.id(), companies.current().currency(), office(account)));
        } else {
            add(new AccountPicker(search, chosen -> Links.go(MoveLinks.begins(chosen))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.move.begin"));
    }

    private MoveForm.Office office(AccountRef account) {
        return new MoveForm.Office() {
            @Override
            public Money most(MoveKind kind) {
                return moves.most(kind, account.id());
            }

            @Override
            public Optional<AccountRef> other(String number) {
                try {
                    return Optional.of(access.account(number));
                } catch (NotFound e) {
                    return Optional.empty();
                }
            }

            @Override
            public void take(AskMove wish) {
                Links.go(MoveLinks.path(moves.ask(wish)));
            }
        };
    }
}
