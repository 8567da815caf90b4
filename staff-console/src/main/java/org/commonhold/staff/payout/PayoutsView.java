package org.commonhold.staff.payout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.List;
import org.commonhold.job.Jobs;
import org.commonhold.payout.Clearing;
import org.commonhold.payout.PayoutRow;
import org.commonhold.payout.Payouts;
import org.commonhold.security.Role;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Where is the card money? The balance at the provider explained, differences, and payouts. */
@Route(value = "staff/finance/payouts", layout = StaffShell.class)
@Menu(title = "staff.nav.payouts", order = 44, icon = "vaadin:piggy-bank")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class PayoutsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Payouts payouts;
    private final transient Jobs jobs;
    private final transient Companies companies;

    @Inject
    PayoutsView(Payouts payouts, Jobs jobs, Companies companies) {
        this.payouts = payouts;
        this.jobs = jobs;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.payouts.title"));
    }

    private void show() {
        var clearing = payouts.clearing();
        removeAll();
        add(
                new PageHeader(getTranslation("staff.payouts.title")),
                new Paragraph(read(clearing)),
                new Div(explained(clearing)),
                again(),
                new Panel(getTranslation("staff.payouts.balance"), new ClearingTables(clearing)));
        var differences = new DifferenceGrid(payouts, companies.current().timeZone());
        add(new Panel(getTranslation("staff.payouts.differences"), differences.grid()));
        add(new Panel(getTranslation("staff.payouts.list"), grid()));
    }

    private String read(Clearing clearing) {
        var reading = clearing.reading();
        if (reading == null) {
            return getTranslation("staff.payouts.neverRead");
        }
        var at = Formats.dateTime(reading.at(), companies.current().timeZone());
        var failure = reading.failure();
        return failure == null
                ? getTranslation("staff.payouts.readAt", at)
                : getTranslation("staff.payouts.notRead", at, failure);
    }

    private StatusBadge explained(Clearing clearing) {
        return clearing.unexplained().isZero()
                ? new StatusBadge(getTranslation("staff.payouts.explained"), Tone.GREEN)
                : new StatusBadge(
                        getTranslation("staff.payouts.unexplained", Formats.money(clearing.unexplained())), Tone.RED);
    }

    private Button again() {
        var again = new Button(getTranslation("staff.payouts.read"));
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> replace(again, new JobProgress(jobs, payouts.read(), this::show)));
        return again;
    }

    private Grid<PayoutRow> grid() {
        var zone = companies.current().timeZone();
        Grid<PayoutRow> grid = Lists.lazy(payouts::list, "staff.payouts.none");
        Lists.part(
                grid,
                "staff.payout.createdAt",
                p -> NarrowGrid.cell(
                        new Div(Formats.dateTime(p.createdAt(), zone)),
                        Formats.money(p.amount()),
                        status(p.status()),
                        p.providerPayout()));
        var number = Lists.text(grid, "staff.payout.number", PayoutRow::providerPayout)
                .setFlexGrow(2);
        var arrives = Lists.text(grid, "staff.payout.arrivesOn", p -> Formats.date(p.arrivesOn()));
        var status = Lists.text(grid, "staff.payment.state", p -> status(p.status()));
        var booked = Lists.text(
                grid,
                "staff.payout.booked",
                p -> getTranslation(p.booked() ? "staff.payout.booked.yes" : "staff.payout.booked.no"));
        var amount = Lists.money(grid, "staff.payment.amount", PayoutRow::amount);
        NarrowGrid.wideOnly(grid, List.of(number, arrives, status, booked, amount));
        return grid;
    }

    /** The provider may say a word that is new to us. */
    private String status(String word) {
        return switch (word) {
            case "paid", "pending", "in_transit", "failed", "canceled" -> getTranslation("staff.payout.status." + word);
            default -> word;
        };
    }
}
