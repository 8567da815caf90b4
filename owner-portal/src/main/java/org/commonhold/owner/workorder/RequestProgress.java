package org.commonhold.owner.workorder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonhold.owner.Moments;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Timeline;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderState;

/** Where a request stands in one sentence, who comes when, and what has happened so far. */
final class RequestProgress extends Div {

    private static final long serialVersionUID = 1L;

    RequestProgress(RequestDetails details, Moments moments) {
        var request = details.request();
        var sentence = new Paragraph(sentence(details, moments));
        sentence.addClassName("status-sentence");
        var lead = new Div(RequestWords.badge(request.state()), sentence);
        lead.addClassName("lead");
        add(lead, facts(details, moments));
        var timeline = new Timeline();
        details.timeline()
                .forEach(s -> timeline.event(
                        moments.at(s.at()), text("owner.step." + s.step().name(), s.actor()), s.note()));
        add(new Panel(text("owner.request.timeline"), timeline));
    }

    private static String sentence(RequestDetails details, Moments moments) {
        var request = details.request();
        var order = details.workOrders().stream()
                .filter(o -> o.state() != WorkOrderState.CANCELLED)
                .reduce((first, second) -> second);
        if (request.state() != RequestState.IN_WORK || order.isEmpty()) {
            return text("owner.request.sentence." + request.state().name(), moments.at(request.answerBy()));
        }
        return working(order.get(), moments);
    }

    private static String working(WorkOrderRow order, Moments moments) {
        var name = order.technicianName() == null ? text("owner.request.technician") : order.technicianName();
        var when = RequestWords.expected(order.eta(), order.slotFrom(), order.slotTo(), moments)
                .orElseGet(() -> text("owner.request.noTime"));
        return text("owner.job." + order.state().name(), name, when);
    }

    private static Facts facts(RequestDetails details, Moments moments) {
        var request = details.request();
        var facts = new Facts()
                .fact(text("owner.home.one"), request.address())
                .fact(
                        text("owner.report.place"),
                        text("owner.place." + request.place().name()))
                .fact(text("owner.report.description"), request.description());
        for (var order : details.workOrders()) {
            if (order.technicianName() != null && order.state() != WorkOrderState.CANCELLED) {
                facts.fact(text("owner.request.technician"), order.technicianName());
                RequestWords.expected(order.eta(), order.slotFrom(), order.slotTo(), moments)
                        .ifPresent(when -> facts.fact(text("owner.request.when"), when));
            }
            if (order.note() != null) {
                facts.fact(text("owner.request.note"), order.note());
            }
        }
        return facts;
    }

    private static String text(String key, Object... arguments) {
        return Languages.text(key, arguments);
    }
}
