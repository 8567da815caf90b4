package org.commonhold.server.api;

import jakarta.ws.rs.core.Response;
import org.commonhold.document.StoredDocument;

/** Files as answers. */
public final class Downloads {

    private Downloads() {}

    public static Response of(StoredDocument file) {
        return Response.ok(file.content(), file.mediaType())
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + file.fileName().replaceAll("[^\\w.-]", "_") + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
