package org.commonhold.staff.levy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.OneOffs;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Which sums are charged besides the tariffs, and how much of them is still to come? */
@Route(value = LevyLinks.ONE_OFFS, layout = StaffShell.class)
@Menu(title = "finance.nav.oneOffs", order = 37, icon = "vaadin:plus-circle-o")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class OneOffsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OneOffs oneOffs;
    private final transient Estates estates;

    @Inject
    OneOffsView(OneOffs oneOffs, Estates estates) {
        this.oneOffs = oneOffs;
        this.estates = estates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var estate = new Address(event).queryId("estate").map(EstateId::new).orElse(null);
        removeAll();
        add(
                new PageHeader(getTranslation("finance.oneOffs.title")).with(OneOffGrid.add(LevyLinks.NEW_ONE_OFF)),
                new Paragraph(getTranslation("finance.oneOffs.text")));
        var all = estates.estates();
        if (all.size() > 1) {
            var choices = new Choices(getTranslation("finance.estate"))
                    .choice(getTranslation("finance.estate.all"), LevyLinks.ONE_OFFS, estate == null);
            all.forEach(e ->
                    choices.choice(e.name(), LevyLinks.ONE_OFFS + "?estate=" + e.id().value(), e.id().equals(estate)));
            add(choices);
        }
        add(OneOffGrid.of(oneOffs, filter(estate)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.oneOffs.title"));
    }

    private static LevyFilter filter(@Nullable EstateId estate) {
        return new LevyFilter(estate, null, null);
    }
}
