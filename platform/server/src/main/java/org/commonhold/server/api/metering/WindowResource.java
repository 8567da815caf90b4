package org.commonhold.server.api.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.metering.WindowDays;
import org.commonhold.metering.WindowState;
import org.jspecify.annotations.Nullable;

/** On which days of the month owners may hand in readings. */
@Path("submission-window")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WindowResource {

    private final SubmissionWindows windows;

    @Inject
    WindowResource(SubmissionWindows windows) {
        this.windows = windows;
    }

    @GET
    public Window window() {
        return new Window(windows.state(), windows.current().orElse(null));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Window set(WindowDays days) {
        windows.set(days.fromDay(), days.toDay(), days.validFrom());
        return window();
    }

    /** Open or not today, and the days in force; none: at any time. */
    public record Window(WindowState state, @Nullable WindowDays days) {}
}
