package org.commonhold.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.ui.Failures;

/** The page for failures outside the portals: what to do and a reference number, in the browser's language. */
@WebServlet("/failure")
public class FailureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title><body style="font:17px/1.5 system-ui;max-width:40rem;margin:10vh auto;padding:0 1rem">
            <p>Commonhold</p><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request.getLocale());
        var notFound = Objects.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        var title = Texts.text(language, notFound ? "ui.notFound.title" : "ui.failure.title");
        var text = notFound
                ? Texts.text(language, "ui.notFound.text")
                : Texts.text(language, "ui.failure.reference", Failures.logged(cause(request)));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().printf(PAGE, language.code(), title, title, text, Texts.text(language, "ui.home"));
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? failure
                : new IllegalStateException("status " + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
