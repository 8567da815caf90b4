package org.commonhold.server.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.commonhold.document.DocumentFile;
import org.commonhold.document.StoredDocument;

/** Files as answers. */
public final class Downloads {

    private Downloads() {}

    public static Response of(StoredDocument file) {
        return answer(file.content(), file.mediaType(), file.fileName()).build();
    }

    /** A file that is written as it is read. */
    public static Response of(DocumentFile file, StreamingOutput content) {
        return answer(content, file.mediaType(), file.fileName())
                .header("Content-Length", file.size())
                .build();
    }

    private static Response.ResponseBuilder answer(Object content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "inline; filename=\"" + fileName.replaceAll("[^\\w.-]", "_") + "\"")
                .header("Cache-Control", "private, no-store");
    }
}
