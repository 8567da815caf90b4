package org.commonhold.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the driver write down what one thread sends, with its parameters, so that a bench can send the same by itself. */
public final class RecordedSql implements QueryInterceptor {

    private static final ThreadLocal<@Nullable List<Sent>> TAPE = new ThreadLocal<>();

    /** A statement as it was sent; {@code commit} is one, too. */
    public record Sent(String sql, List<@Nullable Object> parameters) {}

    /** What the work sends, on this thread. */
    public static List<Sent> during(Runnable work) {
        var tape = new ArrayList<Sent>();
        TAPE.set(tape);
        try {
            work.run();
        } finally {
            TAPE.remove();
        }
        return tape;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        var tape = TAPE.get();
        if (tape != null) {
            tape.add(new Sent(String.valueOf(sql.get()), parameters(query)));
        }
        return null;
    }

    private static List<@Nullable Object> parameters(@Nullable Query query) {
        var parameters = new ArrayList<@Nullable Object>();
        if (query instanceof PreparedQuery prepared) {
            for (var value : prepared.getQueryBindings().getBindValues()) {
                parameters.add(value.isNull() ? null : value.getValue());
            }
        }
        return parameters;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {}

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }
}
