package org.commonhold.staff.units;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.commonhold.search.AccountFilter;
import org.commonhold.search.AccountListing;
import org.commonhold.search.Search;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** Accounts with unit, owners and balance, page by page. */
final class Accounts extends Div {

    private static final long serialVersionUID = 1L;

    Accounts(Search search, AccountFilter filter) {
        addClassName("accounts");
        var estate = filter.estate() == null ? "" : "estate=" + filter.estate().value();
        var choices = new Choices(Languages.text("staff.find.filter"))
                .choice(Languages.text("staff.find.filter.all"), "staff/find?" + estate, !filter.indebted())
                .choice(Languages.text("staff.find.filter.debt"), "staff/find?debt=1&" + estate, filter.indebted());
        add(new H2(Languages.text("staff.find.accounts")), choices, grid(search, filter));
    }

    private static Grid<AccountListing> grid(Search search, AccountFilter filter) {
        Grid<AccountListing> grid = Lists.lazy(
                (offset, limit) -> search.accounts(filter, offset, limit),
                filter.indebted() ? "staff.find.noDebt" : "staff.find.noAccounts");
        Lists.part(
                        grid,
                        "staff.account.number",
                        a -> NarrowGrid.cell(
                                Links.account(a.number()), a.address(), a.owners(), Formats.money(a.balance())))
                .setFlexGrow(1);
        var address = Lists.text(grid, "staff.account.address", AccountListing::address);
        var owners = Lists.text(grid, "staff.account.owners", AccountListing::owners);
        var kind = Lists.text(
                grid,
                "staff.unit.kind",
                a -> Languages.text("estate.kind." + a.kind().name()));
        var area =
                Lists.number(grid, "staff.unit.area", a -> Languages.text("staff.unit.m2", Formats.number(a.area())));
        var balance = Lists.part(grid, "staff.account.balance", a -> Badges.ofBalance(a.balance()));
        NarrowGrid.wideOnly(grid, List.of(address, owners, kind, area, balance));
        return grid;
    }
}
