package org.commonhold.owner.workorder;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.commonhold.document.Documents;
import org.commonhold.kernel.Rejected;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.FileField;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.PhotoUpload;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.ServiceRequests;
import org.jspecify.annotations.Nullable;

/** Who comes when, is it moving? Looks for news by itself, because others move it on. */
@Route(value = "owner/requests/:number", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class RequestView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 10_000;
    private static final int PHOTOS = 5;

    private final transient ServiceRequests requests;
    private final transient Documents documents;
    private final transient Moments moments;
    private final Div progress = new Div();
    private final Div acts = new Div();
    private RequestNumber number = new RequestNumber(0);
    private @Nullable Registration polling;
    private int steps;

    @Inject
    RequestView(ServiceRequests requests, Documents documents, Moments moments) {
        this.requests = requests;
        this.documents = documents;
        this.moments = moments;
        progress.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = new RequestNumber(
                OwnerLinks.number(event.getRouteParameters().get("number").orElse("")));
        var details = requests.details(number);
        begin(RequestWords.title(details.request())).under(OwnerLinks.REQUESTS, text("owner.requests.title"));
        add(progress, acts);
        show(details);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            event.getUI().setPollInterval(-1);
        }
    }

    /** What is being typed is only replaced when something has happened. */
    private void look() {
        var details = requests.details(number);
        if (details.timeline().size() != steps) {
            show(details);
        }
    }

    private void show(RequestDetails details) {
        steps = details.timeline().size();
        progress.removeAll();
        progress.add(new RequestProgress(details, moments));
        acts.removeAll();
        if (details.ratable()) {
            acts.add(new RatingForm((stars, words) -> {
                requests.rate(number, stars, words);
                done("owner.rating.done");
            }));
        } else if (details.rating() != null) {
            acts.add(new Panel(text("owner.rating.title"), RatingForm.given(details.rating(), details.ratingText())));
        }
        acts.add(photos(details));
        if (details.cancellable()) {
            acts.add(cancel());
        }
    }

    private Component photos(RequestDetails details) {
        var panel = new Panel(text("owner.request.photos"));
        var row = new Div();
        row.addClassName("photos");
        for (var i = 0; i < details.photos(); i++) {
            var index = i;
            row.add(new Image(Links.file(() -> requests.photo(number, index)), text("owner.request.photo", i + 1)));
        }
        panel.add(row);
        var state = details.request().state();
        if (state != RequestState.CANCELLED && state != RequestState.CLOSED && details.photos() < PHOTOS) {
            var added = new ArrayList<FileField.Taken>();
            var send = new Button(
                    text("owner.request.photo.send"),
                    e -> act(() -> {
                        added.forEach(p -> requests.addPhoto(number, new PhotoUpload(p.fileName(), p.bytes())));
                        done("owner.request.photo.done");
                    }));
            panel.add(FileField.photos(added, documents::cleanPhoto), send);
        } else if (details.photos() == 0) {
            panel.setVisible(false);
        }
        return panel;
    }

    private Button cancel() {
        var button = new Button(
                text("owner.request.cancel"),
                e -> act(() -> {
                    requests.cancel(number);
                    done("owner.request.cancelled");
                }));
        button.setDisableOnClick(true);
        return button;
    }

    private void done(String key) {
        Toasts.done(text(key));
        show(requests.details(number));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Rejected e) {
            Toasts.failed(Languages.text(e.problems().get(0)));
            show(requests.details(number));
        }
    }
}
