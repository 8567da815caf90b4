package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.OneOffs;
import org.commonhold.levy.Reliefs;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.levy.LevyLinks;
import org.commonhold.staff.levy.OneOffGrid;
import org.commonhold.staff.levy.ReliefGrid;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** What decisions lay on the account or take off it: benefits, discounts and one-off sums. */
@Dependent
class LeviesTab implements AccountTab {

    private final Reliefs reliefs;
    private final OneOffs oneOffs;
    private final Tariffs tariffs;

    @Inject
    LeviesTab(Reliefs reliefs, OneOffs oneOffs, Tariffs tariffs) {
        this.reliefs = reliefs;
        this.oneOffs = oneOffs;
        this.tariffs = tariffs;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var filter = LevyFilter.of(account.id());
        var benefits =
                new Panel(Languages.text("finance.reliefs.title"), ReliefGrid.of(reliefs, filter, tariffs.today()));
        var sums = new Panel(Languages.text("finance.oneOffs.title"), OneOffGrid.of(oneOffs, filter));
        if (CurrentActor.require().may(Permission.BILLING_RUN)) {
            benefits.addComponentAtIndex(1, action(ReliefGrid.add(account.number())));
            sums.addComponentAtIndex(1, action(OneOffGrid.add(LevyLinks.newOneOff(account.number()))));
        }
        return new Div(benefits, sums);
    }

    private static Div action(Component link) {
        var row = new Div(link);
        row.addClassName("row-actions");
        return row;
    }
}
