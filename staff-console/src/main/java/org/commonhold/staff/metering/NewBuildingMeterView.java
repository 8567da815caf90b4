package org.commonhold.staff.metering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.Estates;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.InstallMeter;
import org.commonhold.security.Role;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** A meter is put into a building. */
@Route(value = BuildingMeterLinks.NEW, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewBuildingMeterView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BuildingMeters meters;

    @Inject
    NewBuildingMeterView(BuildingMeters meters, Estates estates) {
        this.meters = meters;
        addClassNames("page", "page-narrow");
        add(
                new PageHeader(getTranslation("staff.meters.new"))
                        .under(BuildingMeterLinks.LIST, getTranslation("staff.meters.title")),
                new InstallMeterForm(InstallMeterForm.Place.all(estates), meters.today(), this::install));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.meters.new"));
    }

    private void install(InstallMeter command) {
        var meter = meters.install(command);
        Toasts.done(getTranslation("staff.meters.installed", command.serial()));
        Links.go(BuildingMeterLinks.meter(meter));
    }
}
