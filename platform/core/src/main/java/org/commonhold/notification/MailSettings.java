package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where mail goes out and where its links lead: {@code commonhold.smtp.*}, {@code commonhold.mail.from}, base url. */
@ApplicationScoped
class MailSettings {

    String host() {
        return text("commonhold.smtp.host").orElse("localhost");
    }

    int port() {
        return config().getOptionalValue("commonhold.smtp.port", Integer.class).orElse(25);
    }

    /** With a user the connection must be encrypted (STARTTLS). */
    Optional<String> user() {
        return text("commonhold.smtp.user");
    }

    Optional<String> password() {
        return text("commonhold.smtp.password");
    }

    String from() {
        return text("commonhold.mail.from").orElse("no-reply@commonhold.example");
    }

    URI baseUrl() {
        return URI.create(text("commonhold.base.url").orElse("http://localhost:8080"));
    }

    private static Optional<String> text(String key) {
        return config().getOptionalValue(key, String.class);
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
