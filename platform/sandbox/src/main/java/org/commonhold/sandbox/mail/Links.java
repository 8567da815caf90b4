package org.commonhold.sandbox.mail;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhold.sandbox.web.Html;

/** Escapes a text for a page and makes addresses on this machine clickable, and only those. */
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'()]+[^\\s<>\"'().,;:!?]");

    private Links() {}

    static String clickable(String text) {
        var page = new StringBuilder();
        Matcher found = ADDRESS.matcher(text);
        int done = 0;
        while (found.find()) {
            page.append(Html.escape(text.substring(done, found.start())));
            String shown = Html.escape(found.group());
            // In an HTML source the address is escaped already, and the browser must get the plain one.
            String target = Html.escape(found.group().replace("&amp;", "&"));
            page.append(isLocal(found.group()) ? "<a href=\"" + target + "\">" + shown + "</a>" : shown);
            done = found.end();
        }
        return page.append(Html.escape(text.substring(done))).toString();
    }

    private static boolean isLocal(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null) return false;
            return host.equals("127.0.0.1") || host.equals("localhost") || host.endsWith(".localhost");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
