package org.commonhold.owner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.NotFound;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StateView;

/** Which of the person's accounts a page is about: {@code ?account=}, or the only one. */
@Dependent
public class OwnAccounts {

    private final List<AccountRef> accounts;

    @Inject
    OwnAccounts(AccountAccess access) {
        accounts = access.myAccounts();
    }

    public Optional<AccountRef> chosen(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("account");
        if (wanted.isEmpty()) {
            return accounts.size() == 1 ? Optional.of(accounts.get(0)) : Optional.empty();
        }
        var id = new AccountId(OwnerLinks.number(wanted.get()));
        return Optional.of(accounts.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("account")));
    }

    /** All of them; a page about several needs them. */
    public List<AccountRef> all() {
        return accounts;
    }

    /** In place of a page that needs an account: the choice, or why there is none. */
    public Component choice(String page) {
        if (accounts.isEmpty()) {
            return StateView.empty(
                    Languages.text("owner.money.noAccount.title"), Languages.text("owner.money.noAccount"));
        }
        var list = new UnorderedList();
        list.addClassName("choices");
        accounts.forEach(a -> list.add(new ListItem(Links.plain(OwnerLinks.of(page, a.id()), name(a)))));
        return list;
    }

    /** Address and number; with several accounts a way to the others. */
    public Component line(AccountRef account, String page) {
        if (accounts.size() == 1) {
            var line = new Div(name(account));
            line.addClassName("home-line");
            return line;
        }
        var select = new Select<AccountRef>();
        select.setLabel(Languages.text("owner.account"));
        select.setItems(accounts);
        select.setItemLabelGenerator(OwnAccounts::name);
        select.setValue(account);
        select.addClassName("home-line");
        select.addValueChangeListener(e -> e.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(
                        page.substring(1),
                        new QueryParameters(Map.of(
                                "account",
                                List.of(Long.toString(e.getValue().id().value())))))));
        return select;
    }

    /** Address and number. */
    public static String name(AccountRef account) {
        return Languages.text("owner.account.name", account.address(), account.number());
    }
}
