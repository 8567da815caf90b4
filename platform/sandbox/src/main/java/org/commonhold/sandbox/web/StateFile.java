package org.commonhold.sandbox.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON document on disk, replaced as a whole: a reader sees the old one or the new one, never half of it. */
public final class StateFile {
    private final @Nullable Path file;

    private StateFile(@Nullable Path file) {
        this.file = file;
    }

    /** The named file in the directory, which is made when missing; without a directory nothing is kept. */
    public static StateFile in(@Nullable Path directory, String name) {
        if (directory == null) return new StateFile(null);
        try {
            return new StateFile(Files.createDirectories(directory).resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public Optional<JsonObject> load() {
        if (file == null || !Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public synchronized void save(String json) {
        if (file == null) return;
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, json);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** False when the state lives in memory only. */
    public boolean isKept() {
        return file != null;
    }
}
