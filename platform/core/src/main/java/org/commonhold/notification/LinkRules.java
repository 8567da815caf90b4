package org.commonhold.notification;

import java.net.URI;

/** Addresses of pages as people get them in messages. */
final class LinkRules {

    private LinkRules() {}

    /** On a local installation each company has its own host name, {@code code.localhost}; elsewhere all share one. */
    static String page(URI base, String companyCode, String path) {
        var host = "localhost".equals(base.getHost()) ? companyCode + ".localhost" : base.getHost();
        var port = base.getPort() < 0 ? "" : ":" + base.getPort();
        var root = base.getPath() == null ? "" : base.getPath().replaceAll("/+$", "");
        return base.getScheme() + "://" + host + port + root + path;
    }
}
