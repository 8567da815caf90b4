package org.commonhold.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.PagePaths;
import org.commonhold.server.testing.Routes;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page whose address holds an id, opened by everybody who may open such pages in one company with the ids of
 * another: the page for what is not there appears. Pages without an id show nothing of the other company.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossTenantPagesIT {

    private final StartedServer server = StartedServer.shared();
    private final Map<Role, Screen> screens = new EnumMap<>(Role.class);
    private final FullCompany mine = TwoCompanies.MINE;
    private final FullCompany theirs = TwoCompanies.THEIRS;

    @AfterAll
    void closeTheWindows() {
        screens.values().forEach(Screen::close);
    }

    @Test
    void findNothingByAnotherCompanysIds() {
        var wrong = new ArrayList<String>();
        Routes.all().stream()
                .filter(page -> page.hasParameter() && !page.roles().contains(Role.OPERATOR))
                .forEach(page -> PagePaths.of(page, theirs)
                        .ifPresent(path -> page.roles().forEach(role -> wrong.addAll(foreign(path, role)))));
        assertThat(wrong).isEmpty();
    }

    private List<String> foreign(String path, Role role) {
        var screen = screenOf(role);
        if (screen.isEmpty()) {
            return List.of();
        }
        var shown = screen.get().turnTo(path).text();
        return shown.contains(screen.get().say("ui.notFound.title"))
                ? List.of()
                : List.of(role + " at " + path + " sees: " + shown.replaceAll("\\s+", " "));
    }

    @Test
    void showNothingOfAnotherCompany() {
        var wrong = new ArrayList<String>();
        Routes.all().stream()
                .filter(page -> !page.hasParameter() && !page.roles().contains(Role.OPERATOR))
                .forEach(page -> page.roles().forEach(role -> screenOf(role).ifPresent(screen -> {
                    if (screen.turnTo("/" + page.template())
                            .page()
                            .content()
                            .contains(theirs.company().code() + ".example")) {
                        wrong.add(role + " at /" + page.template());
                    }
                })));
        assertThat(wrong).isEmpty();
    }

    /** The window of somebody with this role; residents without ownership have no login in these companies. */
    private Optional<Screen> screenOf(Role role) {
        if (role == Role.OCCUPANT) {
            return Optional.empty();
        }
        return Optional.of(screens.computeIfAbsent(
                role, any -> Screen.desktop(server, Language.EN).signIn(mine.person(role))));
    }
}
