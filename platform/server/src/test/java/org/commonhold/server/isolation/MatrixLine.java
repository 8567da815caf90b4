package org.commonhold.server.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of {@code cross-tenant-matrix.txt}.
 *
 * @param query with its question mark, or empty
 * @param body JSON with ids in braces, {@code photo}, or empty
 */
record MatrixLine(String method, String path, String query, How how, String body) {

    /** What the other company has to do with the call. */
    enum How {
        FOREIGN,
        OWN,
        OUTSIDE
    }

    static List<MatrixLine> all() {
        try (InputStream in =
                Objects.requireNonNull(MatrixLine.class.getResourceAsStream("/cross-tenant-matrix.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(MatrixLine::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixLine parse(String line) {
        var columns = line.split(" \\| ", 3);
        var call = columns[0].split(" ", 2);
        var mark = call[1].indexOf('?');
        return new MatrixLine(
                call[0],
                mark < 0 ? call[1] : call[1].substring(0, mark),
                mark < 0 ? "" : call[1].substring(mark),
                How.valueOf(columns[1].strip().toUpperCase(Locale.ROOT)),
                columns.length > 2 ? columns[2] : "");
    }

    /** The same call whatever the parameters are named: {@code GET units/{}/meters}. */
    String shape() {
        return shape(method + " " + path);
    }

    static String shape(String endpoint) {
        return endpoint.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public String toString() {
        return method + " " + path + query;
    }
}
