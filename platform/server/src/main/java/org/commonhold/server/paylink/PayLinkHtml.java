package org.commonhold.server.paylink;

import java.util.Map;
import java.util.Objects;
import org.commonhold.document.PageTemplate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.linkpayment.LinkPage;
import org.commonhold.payment.PaymentState;
import org.commonhold.security.Secrets;
import org.jspecify.annotations.Nullable;

/** The pages of a payment link in one language. Every value is escaped by the template. */
final class PayLinkHtml {

    private static final int FORM_BITS = 96;
    private static final String FRAME = PageTemplate.load(PayLinkHtml.class, "frame.html");
    private static final String INSIDE = "<!-- inside -->";
    private static final String ACCOUNT = """
            <dl><dt>{{t:linkpayment.account}}</dt><dd>{{account}}</dd>
            <dt>{{t:linkpayment.due}}</dt><dd class="due">{{due}}</dd></dl>
            """;
    private static final String FORM = """
            <form method="post" action="{{token}}"><input type="hidden" name="due" value="{{minor}}">
            <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="lang" value="{{language}}">
            <!-- again --><button type="submit">{{pay}}</button></form>
            """;
    private static final String AGAIN =
            "<label><input type=\"checkbox\" name=\"again\" value=\"1\" required> {{t:linkpayment.again}}</label>";
    private static final String NOTE = "<p class=\"note {{kind}}\" role=\"status\">{{text}}</p>";
    private static final String LINK = "<p><a class=\"button\" href=\"{{to}}\" rel=\"noreferrer\">{{label}}</a></p>";

    private final Language language;

    PayLinkHtml(Language language) {
        this.language = language;
    }

    String page(LinkPage page, String token) {
        var inside = new StringBuilder(account(page));
        var state = page.state();
        if (state != null) {
            inside.append(state(page, state));
        }
        page.problems().forEach(problem -> inside.append(note("bad", Texts.text(language, problem))));
        inside.append(action(page, token, state));
        return frame(page.company(), "linkpayment.title", inside + phone(page));
    }

    /** A payment under way is followed, not doubled: the form comes back only with the warning that leads to it. */
    private String action(LinkPage page, String token, @Nullable PaymentState state) {
        var again = page.problems().stream().anyMatch(p -> "again".equals(p.field()));
        if (state != null && (state == PaymentState.MISMATCH || state.open() && !again)) {
            return state.open() ? follow(page, token) : "";
        }
        return page.due().isPositive() ? form(page, token, again) : note("good", text("linkpayment.nothing"));
    }

    private String follow(LinkPage page, String token) {
        var onward = page.checkoutUrl();
        var next = onward == null ? "" : link(onward, text("linkpayment.onward"));
        return next + link("/l/" + token + "?lang=" + language.code(), text("linkpayment.refresh"));
    }

    /** Opens the gateway's page by itself; a redirect of the form's answer would be stopped by the page's own rules. */
    String onward(LinkPage page) {
        var to = Objects.requireNonNull(page.checkoutUrl());
        var refresh = fill("<meta http-equiv=\"refresh\" content=\"0;url={{to}}\">", Map.of("to", to));
        var inside = account(page) + note("", text("linkpayment.onward.text")) + link(to, text("linkpayment.onward"));
        return frame(page.company(), "linkpayment.title", inside).replace("<!-- head -->", refresh);
    }

    String gone() {
        return frame("", "linkpayment.gone.title", note("", text("linkpayment.gone.text")));
    }

    String busy() {
        return frame("", "linkpayment.busy.title", note("", text("linkpayment.busy.text")));
    }

    String lost() {
        return frame("", "linkpayment.title", note("", text("linkpayment.lost")));
    }

    private String account(LinkPage page) {
        var owed = page.due().isPositive() ? page.due() : Money.zero(page.due().currency());
        return fill(ACCOUNT, Map.of("account", page.account(), "due", Formats.money(owed, language)));
    }

    private String form(LinkPage page, String token, boolean again) {
        var values = Map.of(
                "token", "/l/" + token,
                "minor", Long.toString(page.due().minor()),
                "form", Secrets.token(FORM_BITS),
                "language", language.code(),
                "pay", text("linkpayment.pay", Formats.money(page.due(), language)));
        return fill(FORM, values).replace("<!-- again -->", again ? fill(AGAIN, Map.of()) : "");
    }

    private String state(LinkPage page, PaymentState state) {
        var sum = Formats.money(Objects.requireNonNull(page.paid()), language);
        return switch (state) {
            case PAID -> note("good", text("linkpayment.state.PAID", sum, String.valueOf(page.receipt())));
            case STARTED, UNKNOWN, PENDING -> note("", text("linkpayment.state.OPEN", sum));
            case FAILED, EXPIRED -> note("bad", text("linkpayment.state.FAILED", sum));
            case MISMATCH -> note("bad", text("linkpayment.state.MISMATCH", sum));
        };
    }

    private String phone(LinkPage page) {
        var phone = page.phone();
        return phone == null ? "" : note("", text("linkpayment.phone", phone));
    }

    private String note(String kind, String text) {
        return fill(NOTE, Map.of("kind", kind, "text", text));
    }

    private String link(String to, String label) {
        return fill(LINK, Map.of("to", to, "label", label));
    }

    private String frame(String company, String title, String inside) {
        var whole = PageTemplate.fill(
                FRAME,
                Map.of(
                        "language", language.locale().toLanguageTag(),
                        "company", company,
                        "title", text(title)),
                language);
        return whole.replace(INSIDE, inside);
    }

    private String fill(String template, Map<String, String> values) {
        return PageTemplate.fill(template, values, language);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }
}
