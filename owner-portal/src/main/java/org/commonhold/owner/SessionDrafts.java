package org.commonhold.owner;

import com.vaadin.flow.server.VaadinSession;
import java.util.function.Supplier;

/** What was typed and not yet sent; lives as long as the session, so it survives going back and reload. */
public final class SessionDrafts {

    private SessionDrafts() {}

    /** The session's drafts of a kind; made when they are first asked for. */
    public static <T> T of(Class<T> kind, Supplier<T> fresh) {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(kind);
        if (kept != null) {
            return kept;
        }
        var made = fresh.get();
        session.setAttribute(kind, made);
        return made;
    }
}
