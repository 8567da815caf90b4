package org.commonhold.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonhold.kernel.Language;
import org.commonhold.security.SignIns;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * At start: the platform operator's login from COMMONHOLD_OPERATOR_LOGIN and COMMONHOLD_OPERATOR_PASSWORD, unless it is
 * there. An existing password is never changed.
 */
@ApplicationScoped
public class FirstOperator {

    private final SignIns signIns;

    @Inject
    FirstOperator(SignIns signIns) {
        this.signIns = signIns;
    }

    void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
        var config = ConfigProvider.getConfig();
        var login = config.getOptionalValue("commonhold.operator.login", String.class);
        var password = config.getOptionalValue("commonhold.operator.password", String.class);
        if (login.isPresent() && password.isPresent()) {
            signIns.ensureOperator(login.get(), "Operator", Language.EN, password.get());
        }
    }
}
