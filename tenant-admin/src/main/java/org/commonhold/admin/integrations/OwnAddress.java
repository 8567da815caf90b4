package org.commonhold.admin.integrations;

import com.vaadin.flow.server.VaadinServletRequest;

/** Addresses of this installation as the administrator's browser reached it. */
final class OwnAddress {

    private OwnAddress() {}

    static String of(String path) {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return path;
        }
        var port = request.getServerPort();
        var usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + path;
    }
}
