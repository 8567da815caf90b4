package org.commonhold.staff.myday;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.estate.Estates;
import org.commonhold.staff.service.PhotoStrip;
import org.commonhold.staff.service.ServiceWords;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Timeline;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.ServiceRequests;
import org.commonhold.workorder.WorkOrderRow;

/** A job as the technician sees it: large with everything on the spot, or as a line of a list. */
@Dependent
class JobParts {

    private final ServiceRequests requests;
    private final Estates estates;
    private final Companies companies;
    private final Clock clock;

    @Inject
    JobParts(ServiceRequests requests, Estates estates, Companies companies, Clock clock) {
        this.requests = requests;
        this.estates = estates;
        this.companies = companies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return companies.current().timeZone();
    }

    /** Time, place, problem, photos and the telephone number, with the steps at the end. */
    Component large(WorkOrderRow order, Component steps) {
        var details = requests.details(order.request().number());
        var when = new Div(new Span(ServiceWords.slot(order, now(), zone())), ServiceWords.badge(order.state()));
        when.addClassName("job-when");
        var where = new H2(order.request().address());
        var problem = new Paragraph(order.request().description());
        problem.addClassName("told");
        var job = new Section(when, where, place(order), kind(order), problem);
        job.addClassName("job-large");
        if (order.eta() != null && ServiceWords.awaited(order)) {
            job.add(new Div(Languages.text("service.job.eta", ServiceWords.moment(order.eta(), now(), zone()))));
        }
        if (details.phone() != null) {
            job.add(call(details.phone()));
        }
        if (details.photos() > 0) {
            job.add(new PhotoStrip(requests, order.request().number(), details.photos()));
        }
        if (order.note() != null) {
            job.add(new Div(Languages.text("service.myday.note", order.note())));
        }
        job.add(steps);
        return job;
    }

    Component list(String heading, List<WorkOrderRow> orders) {
        var list = new UnorderedList();
        list.addClassName("job-lines");
        for (var order : orders) {
            var link = new RouterLink(
                    "",
                    MyJobView.class,
                    new RouteParameters("id", Long.toString(order.id().value())));
            var when = new Span(ServiceWords.slot(order, now(), zone()));
            when.addClassName("job-line-when");
            link.add(when, new Span(order.request().address()), new Span(ServiceWords.category(order.request())));
            link.add(ServiceWords.badge(order.state()));
            list.add(new ListItem(link));
        }
        return new Panel(Languages.text(heading, orders.size()), list);
    }

    Component timeline(WorkOrderRow order) {
        var timeline = new Timeline();
        for (RequestDetails.Step step :
                requests.details(order.request().number()).timeline()) {
            timeline.event(
                    Formats.dateTime(step.at(), zone()) + " · " + step.actor(),
                    Languages.text("service.step." + step.step()),
                    step.note());
        }
        return new Panel(Languages.text("service.request.timeline"), timeline);
    }

    private Component place(WorkOrderRow order) {
        var unit = estates.unit(order.request().unit());
        var entrance = unit.entrance() == null ? null : Languages.text("service.myday.entrance", unit.entrance());
        var floor = unit.floor() == null ? null : Languages.text("service.myday.floor", unit.floor());
        return new Div(Stream.of(entrance, floor, ServiceWords.place(order.request()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
    }

    private static Component kind(WorkOrderRow order) {
        var kind = new Div(new Span(ServiceWords.category(order.request())));
        kind.addClassName("row-badges");
        if (order.request().emergency()) {
            kind.add(ServiceWords.emergency());
        }
        return kind;
    }

    private static Component call(String phone) {
        var icon = VaadinIcon.PHONE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var call = new Anchor("tel:" + phone, "");
        call.add(icon, new Span(Languages.text("service.myday.call", phone)));
        call.addClassName("call");
        return call;
    }
}
