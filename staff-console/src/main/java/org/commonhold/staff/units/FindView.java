package org.commonhold.staff.units;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.EstateId;
import org.commonhold.search.AccountFilter;
import org.commonhold.search.Search;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;

/** One box for whatever a caller reads out; without a question the estates and their accounts. */
@Route(value = "staff/find", layout = StaffShell.class)
@Menu(title = "staff.nav.find", order = 10, icon = "vaadin:search")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class FindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** A slash typed outside of any field leads here. */
    private static final String FOCUS_BY_SLASH = """
            const toBox = e => {
              if (!this.isConnected) document.removeEventListener('keydown', toBox);
              else if (e.key === '/' && !e.composedPath().some(n => n.matches && n.matches('input, textarea'))) {
                e.preventDefault();
                this.focus();
              }
            };
            document.addEventListener('keydown', toBox);
            """;

    private final transient Search search;
    private final transient EstatePanels estates;
    private final TextField box = new TextField();
    private final Div content = new Div();

    @Inject
    FindView(Search search, EstatePanels estates) {
        this.search = search;
        this.estates = estates;
        addClassName("page");
        box.setLabel(getTranslation("staff.find.box"));
        box.setHelperText(getTranslation("staff.find.help"));
        box.setPrefixComponent(VaadinIcon.SEARCH.create());
        box.setClearButtonVisible(true);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(350);
        box.addClassName("find-box");
        box.getElement().executeJs(FOCUS_BY_SLASH);
        box.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                asked(e.getValue().strip());
            }
        });
        add(new PageHeader(getTranslation("staff.find.title")), box, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var text = address.query("q").orElse("");
        if (!box.getValue().strip().equals(text)) {
            box.setValue(text);
        }
        var filter = new AccountFilter(
                address.queryId("estate").map(EstateId::new).orElse(null),
                null,
                address.query("debt").isPresent());
        content.removeAll();
        content.add(text.isEmpty() ? overview(filter) : new Hits(text, search.find(text)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.find.title"));
    }

    private void asked(String text) {
        Links.go("staff/find" + (text.isEmpty() ? "" : "?q=" + Links.encoded(text)));
    }

    private Div overview(AccountFilter filter) {
        var result = new Div();
        if (filter.estate() == null && !filter.indebted()) {
            estates.show(result);
        }
        if (CurrentActor.require().may(Permission.STATEMENTS_VIEW)) {
            result.add(new Accounts(search, filter));
        }
        return result;
    }
}
