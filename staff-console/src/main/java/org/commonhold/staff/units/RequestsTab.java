package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.search.RequestHit;
import org.commonhold.search.Search;
import org.commonhold.staff.Lists;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;

/** What was reported for the unit, latest first. */
@Dependent
class RequestsTab implements AccountTab {

    private final Search search;
    private final Companies companies;

    @Inject
    RequestsTab(Search search, Companies companies) {
        this.search = search;
        this.companies = companies;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var zone = companies.current().timeZone();
        var grid = Lists.whole(search.requests(account.unit()), "staff.request.none");
        Lists.part(
                grid,
                "staff.request.number",
                r -> NarrowGrid.cell(
                        new Anchor("staff/service/requests/" + r.number(), Long.toString(r.number())),
                        r.description(),
                        Languages.text("staff.request.state." + r.state())));
        var what = Lists.text(grid, "staff.request.what", RequestHit::description);
        var state = Lists.text(grid, "staff.request.state", r -> Languages.text("staff.request.state." + r.state()));
        var when = Lists.text(grid, "staff.request.receivedAt", r -> Formats.dateTime(r.receivedAt(), zone));
        NarrowGrid.wideOnly(grid, List.of(what, state, when));
        return new Div(new Panel(Languages.text("staff.request.all"), grid));
    }
}
