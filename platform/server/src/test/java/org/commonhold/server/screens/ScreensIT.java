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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of the code, with something on it, in every language: it opens in words, fits the narrowest telephone, causes
 * no error, asks no foreign host; axe has no serious finding, in light and in dark. Pictures go to {@code target/shots}:
 * English on a desk and on a telephone, Russian on a telephone, Chinese on a desk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {

    private static final int RESIZED_MILLIS = 400;

    private final StartedServer server = StartedServer.shared();
    private final Map<String, Screen> screens = new HashMap<>();
    private FullCompany company;

    @BeforeAll
    void openACompany() {
        company = FullCompany.open(server, Country.RU, 1);
    }

    @AfterAll
    void closeTheWindows() {
        screens.values().forEach(Screen::close);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areFitToBeShown(Language language) {
        var findings = new ArrayList<String>();
        for (var page : Routes.all()) {
            PagePaths.all(page, company).forEach(path -> findings.addAll(inspect(page, path, language)));
        }
        assertThat(findings).isEmpty();
    }

    private List<String> inspect(Routes.Entry page, String path, Language language) {
        var screen = screens.computeIfAbsent(visitor(page) + language, any -> window(page, language));
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
            // The page hears of its new width a moment later, and lists then take their narrow form.
            screen.page().waitForTimeout(RESIZED_MILLIS);
            screen.settle().shot(name + "-phone");
        }
        if (language == Language.RU) {
            inspection.access(true);
        }
        return inspection.findings();
    }

    private Screen window(Routes.Entry page, Language language) {
        var screen = Screen.desktop(server, language);
        return page.roles().isEmpty() ? screen.go("/sign-in") : screen.signIn(person(page));
    }

    /** Pages for the same people share a window. */
    private String visitor(Routes.Entry page) {
        return page.roles().isEmpty() ? "nobody" : person(page).login();
    }

    private Person person(Routes.Entry page) {
        if (page.roles().contains(Role.OPERATOR)) {
            return server.operator();
        }
        for (var role : List.of(Role.OWNER, Role.ADMIN)) {
            if (page.roles().contains(role)) {
                return company.person(role);
            }
        }
        return company.person(page.roles().iterator().next());
    }
}
