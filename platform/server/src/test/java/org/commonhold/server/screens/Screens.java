package org.commonhold.server.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.PagePaths;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Routes;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page of the code, with something on it, in one language: it opens in words, fits the narrowest telephone, causes
 * no error, asks no foreign host; axe has no serious finding, in English in light and in Russian in dark. Pictures go to
 * {@code target/shots}: English on a desk and on a telephone, Russian on a telephone, Chinese on a desk. Each language is
 * a class of its own, so that they are looked at side by side.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Screens {

    private static final int RESIZED_MILLIS = 400;

    private final Language language;
    private final Map<String, Screen> screens = new HashMap<>();

    Screens(Language language) {
        this.language = language;
    }

    /** Languages that one process looks at, one after the other, share a company. */
    private static final class Opened {
        private static final FullCompany COMPANY = FullCompany.open(StartedServer.shared(), Country.RU, 1);
    }

    Language language() {
        return language;
    }

    @AfterAll
    void closeTheWindows() {
        screens.values().forEach(Screen::close);
    }

    @Test
    void areFitToBeShown() {
        var findings = new ArrayList<String>();
        for (var page : Routes.all()) {
            PagePaths.all(page, Opened.COMPANY).forEach(path -> findings.addAll(inspect(page, path)));
        }
        assertThat(findings).isEmpty();
    }

    private List<String> inspect(Routes.Entry page, String path) {
        var screen = screens.computeIfAbsent(visitor(page), any -> window(page));
        screen.wide().turnTo(path);
        var what = page.template() + (path.contains("?") ? path.substring(path.indexOf('?')) : "");
        var name = language.code() + "-" + what.replaceAll("\\W+", "-");
        var inspection = new Inspection(screen, language.code() + " /" + what).words();
        if (language != Language.RU) {
            screen.shot(name + "-desktop");
        }
        if (language == Language.EN) {
            inspection.access(false);
        }
        inspection.widths();
        if (language != Language.ZH) {
            letListsNarrow(screen);
            screen.shot(name + "-phone");
        }
        if (language == Language.RU) {
            inspection.access(true);
        }
        return inspection.findings();
    }

    /** The server hears of the new width a moment later, and lists then leave columns out; nothing else waits for it. */
    private static void letListsNarrow(Screen screen) {
        if (screen.page().locator("vaadin-grid").count() > 0) {
            screen.page().waitForTimeout(RESIZED_MILLIS);
            screen.settle();
        }
    }

    private Screen window(Routes.Entry page) {
        var screen = Screen.desktop(StartedServer.shared(), language);
        return page.roles().isEmpty() ? screen.go("/sign-in") : screen.signIn(person(page));
    }

    /** Pages for the same people share a window. */
    private static String visitor(Routes.Entry page) {
        return page.roles().isEmpty() ? "nobody" : person(page).login();
    }

    private static Person person(Routes.Entry page) {
        if (page.roles().contains(Role.OPERATOR)) {
            return StartedServer.shared().operator();
        }
        for (var role : List.of(Role.OWNER, Role.ADMIN)) {
            if (page.roles().contains(role)) {
                return Opened.COMPANY.person(role);
            }
        }
        return Opened.COMPANY.person(page.roles().iterator().next());
    }
}
