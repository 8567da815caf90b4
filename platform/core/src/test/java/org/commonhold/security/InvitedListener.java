package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the token that only the mail would show. */
@ApplicationScoped
public class InvitedListener {

    private String token = "";

    void invited(@Observes UserInvited event) {
        token = event.token();
    }

    String lastToken() {
        return token;
    }
}
