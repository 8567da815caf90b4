package org.commonhold.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonhold.bankfile.BankFileRefused;
import org.commonhold.bankfile.BankFileSource;
import org.commonhold.document.DocumentId;
import org.commonhold.document.Documents;

/** A file on this machine while it is read, so that it never lies in memory; deleted when it is closed. */
final class LocalFile implements BankFileSource, AutoCloseable {

    /** Largest file taken, in MB. */
    static final int MOST = 50;

    private static final long MOST_BYTES = MOST * 1024L * 1024L;
    private static final int PART = 64 * 1024;

    private final Path path;

    private LocalFile() throws IOException {
        path = Files.createTempFile("bank", ".file");
    }

    /** Of an upload; one that is empty or too large is refused. */
    static LocalFile of(InputStream upload) {
        try {
            var file = new LocalFile();
            try {
                file.take(upload);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a stored document; no transaction may be needed around it. */
    static LocalFile of(Documents documents, DocumentId id) {
        try {
            var file = new LocalFile();
            try (var out = Files.newOutputStream(file.path)) {
                documents.write(id, out);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(InputStream upload) throws IOException {
        var size = 0L;
        try (var out = Files.newOutputStream(path)) {
            for (var part = upload.readNBytes(PART); part.length > 0; part = upload.readNBytes(PART)) {
                size += part.length;
                if (size > MOST_BYTES) {
                    throw new BankFileRefused("large", MOST);
                }
                out.write(part);
            }
        }
        if (size == 0) {
            throw new BankFileRefused("empty");
        }
    }

    Path path() {
        return path;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
