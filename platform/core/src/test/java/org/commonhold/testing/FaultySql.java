package org.commonhold.testing;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the driver count statements and fail at one of them, as if the process had died before it. */
public final class FaultySql implements QueryInterceptor {

    private static final AtomicLong SENT = new AtomicLong();
    private static final AtomicLong DEADLY = new AtomicLong(Long.MAX_VALUE);

    /** From now on the n-th statement and every later one fails; the count begins at 0. */
    public static void dieAt(long statement) {
        SENT.set(0);
        DEADLY.set(statement);
    }

    /** No statement fails any more; gives the number of statements since the last {@link #dieAt}. */
    public static long heal() {
        DEADLY.set(Long.MAX_VALUE);
        return SENT.get();
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        var text = sql.get();
        if (text != null && text.startsWith("rollback")) {
            return null;
        }
        if (SENT.incrementAndGet() == DEADLY.get()) {
            throw new IllegalStateException("killed at statement " + DEADLY.get());
        }
        return null;
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
