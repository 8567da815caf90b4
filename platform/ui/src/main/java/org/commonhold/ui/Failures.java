package org.commonhold.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Forbidden;

/**
 * What a person sees when something fails in a click: a refusal in words, and for the rest a reference number that is
 * also in the log. Never a stack trace.
 */
public final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        var message = message(event.getThrowable());
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> Toasts.failed(message));
    }

    /** Text for the person; an unforeseen failure is logged under the reference it names. */
    public static String message(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return Languages.text(rejected.problems().get(0));
            }
            if (cause instanceof Forbidden forbidden) {
                return Languages.text(forbidden.problem());
            }
            if (cause instanceof NotFound) {
                return Languages.text("ui.notFound.text");
            }
        }
        return Languages.text("ui.failure.reference", logged(failure));
    }

    /** Logs a failure and gives the reference under which it is found again. */
    public static String logged(Throwable failure) {
        var reference = reference();
        System.getLogger(Failures.class.getName()).log(System.Logger.Level.ERROR, "reference " + reference, failure);
        return reference;
    }

    private static String reference() {
        return Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36 * 36 * 36, 1L << 40), 36)
                .toUpperCase(Locale.ROOT);
    }
}
