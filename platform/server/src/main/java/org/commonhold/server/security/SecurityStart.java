package org.commonhold.server.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.annotation.WebListener;
import org.apache.shiro.lang.util.Initializable;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoader;
import org.apache.shiro.web.env.EnvironmentLoaderListener;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/** Starts the security library with our one realm, sessions of the servlet container and no "remember me". */
@WebListener
public class SecurityStart extends EnvironmentLoaderListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setInitParameter(EnvironmentLoader.ENVIRONMENT_CLASS_PARAM, Environment.class.getName());
        super.contextInitialized(event);
    }

    /** Made by the library, by name. */
    public static final class Environment extends DefaultWebEnvironment implements Initializable {

        @Override
        public void init() {
            var manager = new DefaultWebSecurityManager(new CommonholdRealm());
            manager.setRememberMeManager(null);
            setWebSecurityManager(manager);
        }
    }
}
