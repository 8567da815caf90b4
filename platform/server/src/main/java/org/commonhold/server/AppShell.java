package org.commonhold.server;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** The page around all portals: theme, server push, title, icon; dark when the system is. */
@Theme("commonhold")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    private static final String FOLLOW_SYSTEM = """
            (function () {
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const apply = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : '');
              dark.addEventListener('change', apply);
              apply();
            })();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Commonhold");
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "icons/icon.svg", "any");
        settings.addInlineWithContents(
                TargetElement.HEAD, Inline.Position.PREPEND, FOLLOW_SYSTEM, Inline.Wrapping.JAVASCRIPT);
    }
}
