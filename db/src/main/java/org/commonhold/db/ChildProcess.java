package org.commonhold.db;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that this JVM started and stops again by its own process id. A keyboard interrupt does not reach it, so
 * that the launcher decides the order of stopping; its id stands in a file, so that the next start finds one that a
 * killed launcher left behind.
 */
public final class ChildProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final Path log;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the command in this directory with the given variables added (an empty value takes the variable away); all
     * output goes to the log file.
     */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException {
        var shielded = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        shielded.addAll(command);
        var builder = new ProcessBuilder(shielded)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        return new ChildProcess(builder.start(), log);
    }

    /** Notes the process id in this file. */
    public ChildProcess noted(Path pidFile) throws IOException {
        Files.writeString(pidFile, Long.toString(process.pid()));
        return this;
    }

    /**
     * Stops what an earlier launcher left running. Only a process that was noted in this file and still has this word in
     * its command line is touched.
     */
    public static void stopLeftover(Path pidFile, String word) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var text = Files.readString(pidFile).strip();
        var leftover = text.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(text)) : null;
        if (leftover != null && leftover.filter(ProcessHandle::isAlive).isPresent()) {
            var handle = leftover.get();
            var runs = handle.info().commandLine().or(handle.info()::command).orElse("");
            if (runs.contains(word)) {
                stop(handle);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program runs", e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** The last lines of its output, for the one who must find out why it stopped. */
    public String lastLines(int count) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    /** Ends it at once, without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        ended(process.toHandle(), 5);
    }

    /** Asks it to end, waits up to {@value #SECONDS_TO_STOP} seconds, then ends it. */
    @Override
    public void close() {
        stop(process.toHandle());
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        if (!ended(handle, SECONDS_TO_STOP)) {
            handle.destroyForcibly();
            ended(handle, 5);
        }
    }

    private static boolean ended(ProcessHandle handle, int seconds) {
        try {
            handle.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !handle.isAlive();
        }
    }
}
