package org.commonhold.server.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a list: {@code offset} from 0, {@code limit} from 1 to 500. */
public class Page {

    private static final int LONGEST = 500;

    @QueryParam("offset")
    @DefaultValue("0")
    private String offset = "0";

    @QueryParam("limit")
    @DefaultValue("100")
    private String limit = "100";

    public int offset() {
        return number(offset, "offset", 0, Integer.MAX_VALUE);
    }

    public int limit() {
        return number(limit, "limit", 1, LONGEST);
    }

    /** This part of a list that comes from the core part by part. */
    public <T> Listing<T> of(List<T> items, @Nullable Long total) {
        return new Listing<>(items, offset(), limit(), total);
    }

    /** This part of a whole list. */
    public <T> Listing<T> cut(List<T> whole) {
        var from = Math.min(offset(), whole.size());
        var to = Math.min((long) from + limit(), whole.size());
        return of(whole.subList(from, (int) to), (long) whole.size());
    }

    private static int number(String text, String name, int lowest, int highest) {
        if (text.matches("\\d{1,10}")) {
            var number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return (int) number;
            }
        }
        throw BadRequest.expected(name, "api.expected.range", lowest, highest);
    }
}
