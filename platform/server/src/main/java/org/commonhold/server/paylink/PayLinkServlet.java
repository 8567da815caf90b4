package org.commonhold.server.paylink;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.linkpayment.LinkPage;
import org.commonhold.linkpayment.LinkPayments;

/**
 * {@code /l/TOKEN} shows what is due and pays it; {@code /l/back/…} is where the gateway sends the payer back to. Nobody is signed in
 * here. Between the two the browser keeps the token, so that neither the gateway nor the books ever have it.
 */
@WebServlet("/l/*")
public class PayLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String COOKIE = "commonhold_link";
    private static final String BACK = "back/";
    private static final int KEPT_SECONDS = (int) Duration.ofHours(3).toSeconds();

    private final transient LinkPayments payments;

    @Inject
    PayLinkServlet(LinkPayments payments) {
        this.payments = payments;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = html(request);
        if (!payments.admits(request.getRemoteAddr())) {
            write(response, 429, html.busy());
            return;
        }
        var path = path(request);
        if (!path.startsWith(BACK)) {
            show(response, html, payments.look(path), path);
            return;
        }
        var token = kept(request);
        if (token.isEmpty()) {
            write(response, HttpServletResponse.SC_OK, html.lost());
        } else {
            show(response, html, payments.back(token.get()), token.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = html(request);
        if (!payments.admits(request.getRemoteAddr())) {
            write(response, 429, html.busy());
            return;
        }
        var token = path(request);
        var due = Objects.requireNonNullElse(request.getParameter("due"), "");
        var form = Objects.requireNonNullElse(request.getParameter("form"), "");
        if (!due.matches("\\d{1,18}") || !form.matches("[A-Za-z0-9_-]{1,32}")) {
            show(response, html, payments.look(token), token);
            return;
        }
        var page = payments.pay(token, Long.parseLong(due), form, request.getParameter("again") != null);
        if (page.filter(p -> p.problems().isEmpty() && p.checkoutUrl() != null).isPresent()) {
            keep(request, response, token);
            write(response, HttpServletResponse.SC_OK, html.onward(page.get()));
        } else {
            show(response, html, page, token);
        }
    }

    private static void show(HttpServletResponse response, PayLinkHtml html, Optional<LinkPage> page, String token)
            throws IOException {
        if (page.isPresent()) {
            write(response, HttpServletResponse.SC_OK, html.page(page.get(), token));
        } else {
            write(response, HttpServletResponse.SC_NOT_FOUND, html.gone());
        }
    }

    private static void write(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.getWriter().print(page);
    }

    private static PayLinkHtml html(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        var language = Arrays.stream(Language.values())
                .filter(l -> l.code().equals(asked))
                .findFirst()
                .orElseGet(() -> Language.of(request.getLocale()));
        return new PayLinkHtml(language);
    }

    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    }

    /** The gateway's page leads back by a plain link, at which a lax cookie is sent. */
    private static void keep(HttpServletRequest request, HttpServletResponse response, String token) {
        var cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/l/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(c -> COOKIE.equals(c.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
