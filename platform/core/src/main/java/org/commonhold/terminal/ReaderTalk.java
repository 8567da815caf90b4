package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.ReaderIntent;
import org.commonhold.gateway.ReaderOrder;
import org.commonhold.gateway.StripeTerminal;
import org.commonhold.job.Retry;
import org.commonhold.terminal.TerminalSteps.Attempt;
import org.jspecify.annotations.Nullable;

/** Asks the gateway about a card at a reader and writes down what it says; an answer that is lost leaves it unknown. */
@ApplicationScoped
class ReaderTalk {

    /** The reader forgot the charge, or was never asked: no card can have paid. */
    private static final String NOT_SHOWN = "reader_not_asked";

    private final StripeTerminal gateway;
    private final TerminalSteps steps;

    @Inject
    ReaderTalk(StripeTerminal gateway, TerminalSteps steps) {
        this.gateway = gateway;
        this.steps = steps;
    }

    /** The sum appears at the reader. A clear no ends the charge, after the gateway has given it up. */
    void begin(Attempt attempt, String item) {
        var id = attempt.row().id();
        try {
            var intent = prepare(attempt, item);
            gateway.show(attempt.reader(), intent);
            steps.waiting(id);
        } catch (GatewayFailure failure) {
            if (failure.unknown()) {
                steps.lost(id, failure.reason());
            } else {
                giveUp(steps.attempt(id), ReaderChargeState.DECLINED, failure.reason());
            }
        }
    }

    /** Where the charge stands now. */
    void ask(Attempt attempt, String item) {
        try {
            // What was never learnt is prepared again under its key, which gives back what was made the first time.
            var intent = attempt.intent() == null ? prepare(attempt, item) : attempt.intent();
            judge(attempt, gateway.fetch(attempt.reader(), intent));
        } catch (GatewayFailure failure) {
            lost(attempt, failure);
        }
    }

    /** The card is no longer wanted; if it was quicker, it has paid. */
    void cancel(Attempt attempt, String item) {
        try {
            var intent = attempt.intent() == null ? prepare(attempt, item) : attempt.intent();
            gateway.cancel(attempt.reader(), intent);
        } catch (GatewayFailure failure) {
            if (failure.unknown()) {
                lost(attempt, failure);
                return;
            }
        }
        ask(steps.attempt(attempt.row().id()), item);
    }

    private void judge(Attempt attempt, ReaderIntent told) throws GatewayFailure {
        var id = attempt.row().id();
        switch (told.stage()) {
            case TAKEN ->
                Retry.onConflict(() -> {
                    steps.taken(id, told);
                    return id;
                });
            case CANCELLED -> steps.ended(id, ReaderChargeState.CANCELLED, null);
            case AT_READER -> steps.waiting(id);
            case REFUSED -> giveUp(steps.attempt(id), ReaderChargeState.DECLINED, told.failure());
            case IDLE -> giveUp(steps.attempt(id), ReaderChargeState.CANCELLED, NOT_SHOWN);
        }
    }

    private String prepare(Attempt attempt, String item) throws GatewayFailure {
        var row = attempt.row();
        var intent = gateway.prepare(new ReaderOrder(row.id().value(), row.amount(), item));
        steps.prepared(row.id(), intent);
        return intent;
    }

    /** Ended here only once the gateway cannot take a card for it any more. */
    private void giveUp(Attempt attempt, ReaderChargeState state, @Nullable String reason) {
        var id = attempt.row().id();
        var intent = attempt.intent();
        try {
            if (intent != null) {
                gateway.cancel(attempt.reader(), intent);
            }
            steps.ended(id, state, reason);
        } catch (GatewayFailure failure) {
            steps.lost(id, failure.reason());
        }
    }

    /** A reader that waits is not unknown because one question about it was lost. */
    private void lost(Attempt attempt, GatewayFailure failure) {
        if (attempt.row().state() != ReaderChargeState.WAITING) {
            steps.lost(attempt.row().id(), failure.reason());
        }
    }
}
