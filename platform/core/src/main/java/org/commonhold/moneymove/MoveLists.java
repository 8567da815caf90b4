package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Moves as they are stored, for those who have been let in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MoveLists {

    private final MoveSql sql;

    @Inject
    MoveLists(MoveSql sql) {
        this.sql = sql;
    }

    public List<MoveRow> list(@Nullable MoveState state, @Nullable AccountId account, int offset, int limit) {
        return sql.list(state, account, offset, limit);
    }

    public long waiting() {
        return sql.waiting();
    }

    public MoveRow row(MoveId id) {
        return sql.row(id).orElseThrow(() -> new NotFound("move"));
    }
}
