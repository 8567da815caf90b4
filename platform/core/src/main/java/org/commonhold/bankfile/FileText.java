package org.commonhold.bankfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text file read line by line; a byte that the encoding does not know refuses the file. */
final class FileText implements AutoCloseable {

    static final Charset WINDOWS = Charset.forName("windows-1251");
    static final Charset DOS = Charset.forName("IBM866");
    private static final int PART = 16 * 1024;

    private final BufferedReader reader;
    private final Charset charset;
    private int line;

    private FileText(InputStream in, Charset charset) {
        this.charset = charset;
        reader = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static FileText open(BankFileSource source, Charset charset) {
        try {
            return new FileText(source.open(), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8 when the whole file is that; else the other one. */
    static Charset utf8Or(BankFileSource source, Charset other) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = source.open()) {
            var bytes = ByteBuffer.allocate(PART);
            var letters = CharBuffer.allocate(PART);
            var kept = 0;
            for (var read = in.read(bytes.array(), 0, PART); read >= 0; ) {
                bytes.limit(kept + read).position(0);
                if (decoder.decode(bytes, letters.clear(), false).isError()) {
                    return other;
                }
                // the bytes of a letter that the part has cut
                kept = bytes.compact().position();
                read = in.read(bytes.array(), kept, PART - kept);
            }
            bytes.limit(kept).position(0);
            return decoder.decode(bytes, letters.clear(), true).isError() ? other : StandardCharsets.UTF_8;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line without its end; null after the last one. */
    @Nullable
    String next() {
        try {
            var text = reader.readLine();
            line++;
            return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BankFileRefused("encoding", line + 1, charset.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    int line() {
        return line;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
