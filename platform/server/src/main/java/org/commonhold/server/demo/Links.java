package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonhold.security.UserInvited;
import org.jspecify.annotations.Nullable;

/** Catches the invitation links of the demo's people, as if they read their mail at once. Off unless a load runs. */
@ApplicationScoped
class Links {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private volatile boolean on;

    void collect(boolean wanted) {
        on = wanted;
        tokens.clear();
    }

    void invited(@Observes UserInvited event) {
        if (on) {
            tokens.put(event.email(), event.token());
        }
    }

    /** The token that was sent to an address, once. */
    @Nullable
    String take(String email) {
        return tokens.remove(email);
    }
}
