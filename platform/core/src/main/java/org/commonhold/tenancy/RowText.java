package org.commonhold.tenancy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the text that LOAD DATA reads, made while it is read: the server stores the first rows while the later ones are still
 * being written, and the whole never lies in memory. For one reader.
 */
final class RowText extends InputStream {

    private static final int PART = 32 * 1024;
    private static final byte[] NOTHING = {'\\', 'N'};

    private final byte[] tenant;
    private final Iterator<@Nullable Object[]> rows;
    private byte[] part = new byte[PART + PART / 4];
    private int at;
    private int end;
    private @Nullable Object moment;
    private byte[] momentText = NOTHING;

    RowText(int tenant, List<@Nullable Object[]> rows) {
        this.tenant = Integer.toString(tenant).getBytes(StandardCharsets.US_ASCII);
        this.rows = rows.iterator();
    }

    @Override
    public int read() {
        return more() ? part[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!more()) {
            return -1;
        }
        var count = Math.min(length, end - at);
        System.arraycopy(part, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean more() {
        if (at == end) {
            at = 0;
            end = 0;
            while (end < PART && rows.hasNext()) {
                row(rows.next());
            }
        }
        return at < end;
    }

    private void row(@Nullable Object[] values) {
        put(tenant);
        for (var value : values) {
            put('\t');
            field(value);
        }
        put('\n');
    }

    private void field(@Nullable Object value) {
        if (value == null) {
            put(NOTHING);
        } else if (value instanceof Long number) {
            number(number);
        } else if (value instanceof BigDecimal number) {
            put(ascii(number.toPlainString()));
        } else if (value instanceof Boolean truth) {
            put(truth ? '1' : '0');
        } else if (value instanceof Number) {
            put(ascii(value.toString()));
        } else if (value instanceof String text) {
            escaped(text.getBytes(StandardCharsets.UTF_8));
        } else {
            repeated(value);
        }
    }

    private void number(long value) {
        if (value < 0) {
            put(ascii(Long.toString(value)));
            return;
        }
        room(20);
        var digits = 1;
        for (var rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        var place = end + digits;
        end = place;
        var rest = value;
        do {
            part[--place] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    /** Days and names of enumerations come as the same object row after row. */
    private void repeated(Object value) {
        if (value != moment) {
            moment = value;
            momentText = text(value).getBytes(StandardCharsets.UTF_8);
        }
        escaped(momentText);
    }

    /** Columns keep six digits of a second. */
    static String text(Object value) {
        return value instanceof LocalDateTime moment
                ? moment.truncatedTo(ChronoUnit.MICROS).toString()
                : value.toString();
    }

    private void escaped(byte[] text) {
        room(2 * text.length);
        var target = part;
        var place = end;
        for (var c : text) {
            if (c == '\n') {
                target[place++] = '\\';
                target[place++] = 'n';
            } else {
                if (c == '\\' || c == '\t') {
                    target[place++] = '\\';
                }
                target[place++] = c;
            }
        }
        end = place;
    }

    private void put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, part, end, text.length);
        end += text.length;
    }

    private void put(char c) {
        room(1);
        part[end++] = (byte) c;
    }

    private void room(int bytes) {
        if (part.length - end < bytes) {
            part = Arrays.copyOf(part, Math.max(2 * part.length, end + bytes));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
