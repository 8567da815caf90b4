package org.commonhold.staff.metering;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.ReadingReceiptDetails;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** Types in what the dials of a unit show, then goes on to the next unit of the walk that misses one. */
@Route(value = "staff/readings/units/:unit", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class EnterReadingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MeterReadings readings;
    private String next = "staff/readings";

    @Inject
    EnterReadingsView(MeterReadings readings) {
        this.readings = readings;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var unit = new UnitId(address.id("unit"));
        var period = address.period(BillingPeriod.containing(readings.today()));
        var following = readings.nextMissing(period, unit);
        next = following.map(u -> Links.readingsPath(u, period)).orElse("staff/readings?period=" + period);
        var form = readings.forUnit(unit);
        removeAll();
        add(new PageHeader(getTranslation("staff.readings.enter.title", form.address()))
                .under("staff/readings?period=" + period, getTranslation("staff.readings.title")));
        if (form.meters().isEmpty()) {
            add(StateView.empty(
                    getTranslation("staff.readings.enter.none.title"),
                    getTranslation("staff.readings.enter.none.text")));
        } else {
            add(new ReadingForm(form, readings, this::taken));
        }
        if (following.isPresent()) {
            add(new Anchor(next, getTranslation("staff.readings.enter.skip")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.readings.enter"));
    }

    private void taken(ReadingReceiptDetails receipt) {
        Toasts.done(getTranslation("staff.readings.enter.done", receipt.address(), receipt.number()));
        Links.go(next);
    }
}
