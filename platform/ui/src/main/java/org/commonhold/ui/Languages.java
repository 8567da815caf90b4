package org.commonhold.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;

/** The language of the page at hand: chosen in this browser, else the actor's own, else what the browser prefers. */
public final class Languages {

    private static final String COOKIE = "lang";

    private Languages() {}

    /** Language of the current page; English outside a page. */
    public static Language current() {
        var ui = UI.getCurrent();
        return ui == null ? Language.EN : Language.of(ui.getLocale());
    }

    /** A text in the language of the current page. */
    public static String text(String key, Object... arguments) {
        return Texts.text(current(), key, arguments);
    }

    /** A refusal in the language of the current page. */
    public static String text(Problem problem) {
        return Texts.text(current(), problem);
    }

    static Language ofRequest(VaadinRequest request) {
        return chosen(request)
                .or(() -> CurrentActor.get().map(Actor::language))
                .orElseGet(() -> request.getLocale() == null ? Language.EN : Language.of(request.getLocale()));
    }

    /** Keeps the choice in this browser for a year and shows the page again. */
    static void choose(Language language) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        response.addCookie(cookie);
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(c -> COOKIE.equals(c.getName()))
                .flatMap(c ->
                        Arrays.stream(Language.values()).filter(l -> l.code().equals(c.getValue())))
                .findFirst();
    }
}
