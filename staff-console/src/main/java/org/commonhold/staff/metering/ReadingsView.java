package org.commonhold.staff.metering;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.stream.Stream;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.metering.WindowState;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.MonthSelect;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** Is everything in? How complete a month is by building, and which registers are missing. */
@Route(value = "staff/readings", layout = StaffShell.class)
@Menu(title = "staff.nav.readings", order = 20, icon = "vaadin:dashboard")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class ReadingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    private final transient MeterReadings readings;
    private final transient SubmissionWindows windows;

    @Inject
    ReadingsView(MeterReadings readings, SubmissionWindows windows) {
        this.readings = readings;
        this.windows = windows;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var current = BillingPeriod.containing(readings.today());
        var period = address.period(current);
        var building = address.queryId("building").map(BuildingId::new).orElse(null);
        removeAll();
        var houses = new Anchor(BuildingMeterLinks.LIST, getTranslation("staff.meters.title"));
        houses.addClassName("button-link");
        add(new PageHeader(getTranslation("staff.readings.title")).with(houses));
        add(toolbar(period, current));
        var coverage = readings.coverage(period);
        if (coverage.isEmpty()) {
            add(StateView.empty(
                    getTranslation("staff.readings.noMeters.title"), getTranslation("staff.readings.noMeters.text")));
            return;
        }
        add(new Panel(getTranslation("staff.readings.coverage"), new Coverage(coverage, period, building)));
        add(new Panel(getTranslation("staff.readings.missing"), new MissingList(readings, period, building)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.readings.title"));
    }

    private Div toolbar(BillingPeriod period, BillingPeriod current) {
        var months =
                Stream.iterate(current, BillingPeriod::previous).limit(MONTHS).toList();
        var select = new MonthSelect(months, period, chosen -> Links.go("staff/readings?period=" + chosen));
        var bar = new Div(select, new Paragraph(window(windows.state())));
        bar.addClassName("toolbar");
        return bar;
    }

    private String window(WindowState state) {
        var opens = state.opensOn();
        var last = state.lastDay();
        if (!state.open()) {
            return opens == null
                    ? getTranslation("staff.readings.window.closed")
                    : getTranslation("staff.readings.window.opens", Formats.date(opens));
        }
        return last == null
                ? getTranslation("staff.readings.window.always")
                : getTranslation("staff.readings.window.open", Formats.date(last));
    }
}
