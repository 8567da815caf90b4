package org.commonhold.ui.security;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.commonhold.security.UserRejected;

/** Opens and ends the signed-in session of the browser at hand. Only inside a request. */
@ApplicationScoped
public class PortalSession {

    /** Signs in and changes the session's id; {@link UserRejected} when wrong or locked. */
    public Actor signIn(CompanyLogin login) {
        var subject = SecurityUtils.getSubject();
        try {
            subject.login(login);
        } catch (AuthenticationException e) {
            throw e.getCause() instanceof UserRejected rejected
                    ? rejected
                    : new UserRejected(Problem.of("security.signIn.wrong"));
        }
        VaadinServletRequest.getCurrent().getHttpServletRequest().changeSessionId();
        return (Actor) subject.getPrincipal();
    }

    /** Ends the session; the next request is anonymous. */
    public void signOut() {
        SecurityUtils.getSubject().logout();
    }
}
