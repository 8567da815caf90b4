package org.commonhold.server.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhold.kernel.Language;
import org.commonhold.server.testing.Inbox;
import org.commonhold.server.testing.Person;
import org.commonhold.server.testing.Screen;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** One company whose life the journey tells, and the windows of the people in it. */
final class Story implements AutoCloseable, TestExecutionExceptionHandler {

    static final String COMPANY = "birch-court";
    static final String NAME = "Birch Court Management";
    static final String ESTATE = "Lakeside";
    static final int FLATS = 12;

    final Person administrator = new Person(COMPANY, "alice@" + COMPANY + ".example");
    final Person owner = new Person(COMPANY, TestSheet.email(COMPANY, 1));
    final Person technician = new Person(COMPANY, "tom@" + COMPANY + ".example");
    private final StartedServer server = StartedServer.shared();
    private final List<Screen> screens = new ArrayList<>();
    private @Nullable Screen office;
    private @Nullable Screen home;

    StartedServer server() {
        return server;
    }

    Inbox inbox() {
        return server.inbox();
    }

    Screen desktop() {
        var screen = Screen.desktop(server, Language.EN);
        screens.add(screen);
        return screen;
    }

    Screen phone() {
        var screen = Screen.phone(server, Language.EN);
        screens.add(screen);
        return screen;
    }

    /** The administrator's window, once signed in. */
    Screen office() {
        return Objects.requireNonNull(office, "the administrator has not signed in");
    }

    void office(Screen signedIn) {
        office = signedIn;
    }

    /** The owner's telephone, once signed in. */
    Screen home() {
        return Objects.requireNonNull(home, "the owner has not signed in");
    }

    void home(Screen signedIn) {
        home = signedIn;
    }

    /** Opens the link of the invitation, chooses a password and signs in. */
    void activate(Screen screen, Person person) {
        screen.follow(inbox().activationLink(person.login()));
        screen.fill("ui.activate.password", person.password()).press("ui.activate.submit");
        screen.sees("ui.activate.done.title");
        screen.signIn(person);
    }

    /** A step that failed leaves pictures of all windows in {@code target/shots}. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var step = context.getRequiredTestMethod().getName();
        for (var i = 0; i < screens.size(); i++) {
            screens.get(i).shot("failed-" + step + "-" + (i + 1));
        }
        throw failure;
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
    }
}
