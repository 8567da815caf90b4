package org.commonhold.staff.metering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.Estates;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.premises.BuildingFactRow;
import org.commonhold.premises.BuildingFacts;
import org.commonhold.premises.RecordBuildingFact;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.staff.Withdrawn;
import org.commonhold.staff.metering.InstallMeterForm.Place;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** How many square metres of each building belong to nobody, since when? A norm of common use is limited by them. */
@Route(value = BuildingMeterLinks.AREAS, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class CommonAreasView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BuildingFacts facts;
    private final transient BuildingMeters meters;
    private final transient Companies companies;
    private final transient List<Place> places;

    @Inject
    CommonAreasView(BuildingFacts facts, BuildingMeters meters, Estates estates, Companies companies) {
        this.companies = companies;
        this.facts = facts;
        this.meters = meters;
        places = Place.all(estates);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("staff.common.title"))
                        .under(BuildingMeterLinks.LIST, getTranslation("staff.meters.title")),
                new Paragraph(getTranslation("staff.common.text")),
                recorded());
        if (!places.isEmpty() && CurrentActor.require().may(Permission.BILLING_RUN)) {
            add(new Panel(
                    getTranslation("staff.common.new"), new CommonAreaForm(places, meters.today(), this::record)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.common.title"));
    }

    private void record(RecordBuildingFact fact) {
        facts.record(fact);
        Toasts.done(getTranslation("staff.common.done"));
        Links.go(BuildingMeterLinks.AREAS);
    }

    private Component recorded() {
        var table = new PlainTable(
                getTranslation("staff.common.caption"),
                Set.of(1),
                getTranslation("staff.meters.building"),
                getTranslation("staff.common.area"),
                getTranslation("finance.fact.from"),
                getTranslation("finance.fact.document"));
        var mayWithdraw = CurrentActor.require().may(Permission.BILLING_RUN);
        var rows = 0;
        for (var place : places) {
            for (var fact : facts.of(place.id())) {
                table.row(
                        name(place, fact, mayWithdraw),
                        new Span(area(fact)),
                        new Span(Formats.date(fact.validFrom())),
                        paper(fact));
                rows++;
            }
        }
        return rows > 0
                ? table
                : StateView.empty(getTranslation("staff.common.none.title"), getTranslation("staff.common.none.text"));
    }

    private Component name(Place place, BuildingFactRow fact, boolean mayWithdraw) {
        var withdrawal = fact.withdrawal();
        var name = new Div(new Span(place.name()));
        name.addClassName("rule-words");
        if (withdrawal != null) {
            name.add(Withdrawn.state(withdrawal, companies.current().timeZone()));
        } else if (mayWithdraw) {
            name.add(withdraw(place, fact));
        }
        return name;
    }

    private Component withdraw(Place place, BuildingFactRow fact) {
        var name = getTranslation("finance.fact.named", place.name(), area(fact), Formats.date(fact.validFrom()));
        return Withdrawn.button(name, fact.posted(), reason -> facts.withdraw(place.id(), fact.id(), reason));
    }

    private static String area(BuildingFactRow fact) {
        var plain = fact.amount().scale() < 0 ? fact.amount().setScale(0) : fact.amount();
        return Languages.text("staff.unit.m2", Formats.number(plain));
    }

    private static Span paper(BuildingFactRow fact) {
        var document = fact.document();
        return new Span(document == null || document.isBlank() ? Languages.text("ui.why.none") : document);
    }
}
