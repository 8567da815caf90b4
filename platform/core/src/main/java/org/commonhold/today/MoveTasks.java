package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;

/** Moves of money that wait for a second person. */
@ApplicationScoped
class MoveTasks {

    private final MoneyMoves moves;

    @Inject
    MoveTasks(MoneyMoves moves) {
        this.moves = moves;
    }

    Optional<StaffTask> waiting() {
        var count = moves.waiting();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new StaffTask(Kind.MOVE_TO_APPROVE, Urgency.TODAY, "asked", count, null, null, null, null));
    }
}
