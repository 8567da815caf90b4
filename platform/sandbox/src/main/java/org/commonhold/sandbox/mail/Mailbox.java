package org.commonhold.sandbox.mail;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last 2000 messages, newest first. On disk each is one line added at the end of {@code mail.jsonl}; the file is
 * rewritten to those still kept when it has twice as many.
 */
final class Mailbox {
    private static final int KEPT = 2000;

    private final Gson gson = new Gson();
    private final @Nullable Path file;
    private final Deque<Mail> mails = new ArrayDeque<>();
    private long last;
    private int lines;

    Mailbox(@Nullable Path directory) {
        try {
            file = directory == null ? null : Files.createDirectories(directory).resolve("mail.jsonl");
            if (file != null && Files.exists(file)) load(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void load(Path kept) throws IOException {
        for (String line : Files.readAllLines(kept)) {
            try {
                Mail mail = gson.fromJson(line, Mail.class);
                if (mail != null) remember(mail);
            } catch (JsonSyntaxException torn) {
                // The last line of a run that was killed while writing.
            }
        }
        if (lines > 0) rewrite(kept);
    }

    private void remember(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > KEPT) mails.removeLast();
        last = mail.number();
        lines++;
    }

    synchronized void receive(String at, String from, String to, byte[] raw) {
        Mail mail = MailParser.parse(last + 1, at, from, to, raw);
        remember(mail);
        if (file == null) return;
        try {
            Files.writeString(file, gson.toJson(mail) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (lines > 2 * KEPT) rewrite(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void rewrite(Path kept) throws IOException {
        var oldestFirst = new ArrayDeque<String>();
        mails.forEach(mail -> oldestFirst.addFirst(gson.toJson(mail)));
        Path next = kept.resolveSibling(kept.getFileName() + ".next");
        Files.writeString(next, oldestFirst.stream().collect(Collectors.joining("\n", "", "\n")));
        Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = mails.size();
    }

    synchronized Optional<Mail> find(long number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }

    /** The newest messages that match, at most so many. */
    synchronized List<Mail> newest(Predicate<Mail> wanted, int limit) {
        return mails.stream().filter(wanted).limit(limit).toList();
    }
}
