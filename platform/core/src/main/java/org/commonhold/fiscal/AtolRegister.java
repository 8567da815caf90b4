package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonhold.kernel.Mode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * A cloud register with the interface of ATOL Online, version 4. Its address is the provider's own; {@code
 * commonhold.fiscal.api.base} stands for it in demo and tests only. Connects within 3 s, waits 10 s for an answer.
 */
@ApplicationScoped
class AtolRegister implements FiscalRegister {

    private static final String HOME = "https://online.atol.ru/possystem/v4";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int BAD_TOKEN = 401;
    private static final int SERVER = 500;
    private static final int TOO_MANY = 429;

    private final Mode mode;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    AtolRegister(Mode mode) {
        this.mode = mode;
    }

    @Override
    public FiscalProvider provider() {
        return FiscalProvider.ATOL_ONLINE;
    }

    @Override
    public FiscalAnswer send(FiscalAccess access, FiscalData receipt) throws FiscalFailure {
        var act = receipt.kind() == FiscalKind.INCOME ? "/sell" : "/sell_refund";
        var body = AtolText.receipt(access.seller(), receipt);
        return AtolText.taken(call(group(access) + act, token(access), body));
    }

    @Override
    public FiscalAnswer ask(FiscalAccess access, String id) throws FiscalFailure {
        return AtolText.result(id, call(group(access) + "/report/" + escaped(id), token(access), null));
    }

    private String token(FiscalAccess access) throws FiscalFailure {
        return AtolText.token(call("/getToken", null, AtolText.signIn(access)));
    }

    private static String group(FiscalAccess access) {
        return "/" + escaped(access.group());
    }

    private static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** Answers with an error inside are answers; an outage is not. */
    private String call(String path, @Nullable String token, @Nullable String body) throws FiscalFailure {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8");
        if (token != null) {
            request.header("Token", token);
        }
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= SERVER || answer.statusCode() == TOO_MANY || answer.statusCode() == BAD_TOKEN) {
                throw new FiscalFailure("http_" + answer.statusCode(), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new FiscalFailure(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FiscalFailure("interrupted", e);
        }
    }

    private String base() {
        return mode.sandboxed()
                ? ConfigProvider.getConfig()
                        .getOptionalValue("commonhold.fiscal.api.base", String.class)
                        .orElse(HOME)
                : HOME;
    }
}
