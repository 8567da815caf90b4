package org.commonhold.sandbox.web;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** One HTTP request, read completely. {@code query} is the raw query string, empty when there is none. */
public record Request(String method, String path, String query, Headers headers, byte[] body) {

    /** The fields of an urlencoded body. */
    public FormData form() {
        return FormData.parse(new String(body, StandardCharsets.UTF_8));
    }

    public FormData queryFields() {
        return FormData.parse(query);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    /** Where the caller reached this server, such as {@code http://127.0.0.1:12111}. */
    public String origin() {
        return "http://" + header("Host").orElse("127.0.0.1");
    }

    /** The reader's first language out of those the pages speak: en, ru or zh. */
    public Locale language() {
        String wanted = header("Accept-Language").orElse("en");
        return PageTexts.nearest(wanted.split("[,;]", -1)[0].trim());
    }
}
