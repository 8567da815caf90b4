package org.commonhold.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The directory that one start has for itself: a lock on a file inside it lasts as long as this process, however it
 * ends. Only its owner can read it.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the directory when missing; refuses when another start holds it. */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LaunchRefused("Commonhold is running already on the data in " + path
                        + ". Stop it first (Ctrl-C in its terminal), or choose another directory with --data.");
            }
            return new DataDirectory(path.toRealPath(), channel);
        } catch (IOException e) {
            throw new LaunchRefused("The data directory " + path + " cannot be used: " + e.getMessage());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(resolve(name));
    }

    /** Puts or takes away an empty file. */
    void mark(String name, boolean there) {
        try {
            if (there) {
                Files.write(resolve(name), new byte[0]);
            } else {
                Files.deleteIfExists(resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Forgets all data. A directory that holds something other than Commonhold's own files is left alone: a mistyped
     * {@code --data} must not cost anybody their files.
     */
    void reset() {
        try (var entries = Files.list(path)) {
            for (var entry : entries.toList()) {
                if (!OwnFiles.NAMES.contains(String.valueOf(entry.getFileName()))) {
                    throw new LaunchRefused("--reset refused: " + entry + " was not made by Commonhold.");
                }
            }
            for (var name : OwnFiles.NAMES) {
                if (!name.equals(LOCK)) {
                    deleteTree(path.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var entry : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
