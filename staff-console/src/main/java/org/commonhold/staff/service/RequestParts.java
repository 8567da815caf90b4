package org.commonhold.staff.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Timeline;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.ServiceRequests;

/** The blocks of a request's page, in the company's time. */
@Dependent
class RequestParts {

    private final ServiceRequests requests;
    private final Companies companies;
    private final Clock clock;

    @Inject
    RequestParts(ServiceRequests requests, Companies companies, Clock clock) {
        this.requests = requests;
        this.companies = companies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return companies.current().timeZone();
    }

    Component badges(RequestDetails details) {
        var request = details.request();
        var badges = new Div(ServiceWords.badge(request.state()));
        badges.addClassNames("row-badges", "page-badges");
        if (request.emergency()) {
            badges.addComponentAsFirst(ServiceWords.emergency());
        }
        if (ServiceWords.open(request.promise(now()))) {
            badges.add(ServiceWords.promise(request, now(), zone()));
        }
        return badges;
    }

    Component facts(RequestDetails details) {
        var request = details.request();
        var text = new Paragraph(request.description());
        text.addClassName("told");
        var facts = new Facts()
                .fact(Languages.text("service.request.unit"), request.address())
                .fact(
                        Languages.text("service.request.category"),
                        ServiceWords.category(request) + " · " + ServiceWords.place(request))
                .fact(Languages.text("service.request.reported"), Formats.dateTime(request.receivedAt(), zone()))
                .fact(Languages.text("service.request.promised"), Formats.dateTime(request.answerBy(), zone()));
        if (details.reporter() != null) {
            facts.fact(Languages.text("service.request.reporter"), details.reporter());
        }
        if (details.phone() != null) {
            facts.fact(Languages.text("service.request.phone"), new Anchor("tel:" + details.phone(), details.phone()));
        }
        var panel = new Panel(Languages.text("service.request.problem"), text, facts);
        if (details.photos() > 0) {
            panel.add(new PhotoStrip(requests, request.number(), details.photos()));
        }
        if (details.rating() != null) {
            panel.add(rating(details, details.rating()));
        }
        return panel;
    }

    Component timeline(RequestDetails details) {
        var timeline = new Timeline();
        for (var step : details.timeline()) {
            timeline.event(
                    Formats.dateTime(step.at(), zone()) + " · " + step.actor(),
                    Languages.text("service.step." + step.step()),
                    step.note());
        }
        return new Panel(Languages.text("service.request.timeline"), timeline);
    }

    private static Component rating(RequestDetails details, int stars) {
        var rating = new Div(ServiceWords.stars(stars));
        rating.addClassName("rating");
        if (details.ratingText() != null) {
            rating.add(new Paragraph(details.ratingText()));
        }
        return new Facts().fact(Languages.text("service.rating.title"), rating);
    }
}
