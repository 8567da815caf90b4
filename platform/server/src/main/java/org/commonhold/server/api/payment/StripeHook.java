package org.commonhold.server.api.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.commonhold.payment.HookAnswer;
import org.commonhold.payment.Payments;

/**
 * Where the card gateway sends its events, {@code /hooks/stripe/TOKEN}. The signature proves the sender, so the body is
 * handed on byte for byte; nobody is signed in here.
 */
@WebServlet("/hooks/stripe/*")
public class StripeHook extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1 << 20;

    private final transient Payments payments;

    @Inject
    StripeHook(Payments payments) {
        this.payments = payments;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!plainJson(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var token = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        response.setStatus(
                status(payments.webhook(token, new String(body, UTF_8), request.getHeader("Stripe-Signature"))));
    }

    /** The signature is over what the gateway wrote, which is JSON and not packed. */
    private static boolean plainJson(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")
                && request.getHeader("Content-Encoding") == null;
    }

    private static int status(HookAnswer answer) {
        return switch (answer) {
            case OK -> HttpServletResponse.SC_OK;
            case REFUSED -> HttpServletResponse.SC_BAD_REQUEST;
            case LATER -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
