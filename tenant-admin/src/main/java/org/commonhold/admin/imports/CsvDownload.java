package org.commonhold.admin.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that makes a CSV file when it is followed. */
final class CsvDownload {

    private CsvDownload() {}

    static Anchor anchor(String text, String fileName, Supplier<String> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length);
        });
        return new Anchor(handler, text);
    }
}
