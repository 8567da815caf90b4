package org.commonhold.staff.billing;

import java.util.Arrays;
import java.util.Locale;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.RunState;
import org.commonhold.staff.Links;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StepBar;

/** The steps of a run; each opens when the one before is passed. */
enum Steps {
    PREPARE,
    DRY,
    APPROVE,
    POST,
    SEND;

    /** The step that was asked for if it is open, else the one that is next. */
    static Steps chosen(String name, BillingRunRow run) {
        return Arrays.stream(values())
                .filter(s -> s != PREPARE && s.path().equals(name) && s.open(run.state()))
                .findFirst()
                .orElseGet(() -> next(run.state()));
    }

    static StepBar preparing() {
        var bar = bar().current(PREPARE.label());
        Arrays.stream(values()).filter(s -> s != PREPARE).forEach(s -> bar.closed(s.label()));
        return bar;
    }

    StepBar of(BillingRunRow run) {
        var bar = bar();
        for (var step : values()) {
            if (step == this) {
                bar.current(step.label());
            } else if (step == PREPARE) {
                bar.open(step.label(), "staff/finance/runs/new?period=" + run.period());
            } else if (step.open(run.state())) {
                bar.open(step.label(), Links.runPath(run.id(), step.path()));
            } else {
                bar.closed(step.label());
            }
        }
        return bar;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Steps next(RunState state) {
        return switch (state) {
            case CALCULATING, CALCULATED, FAILED, DISCARDED -> DRY;
            case APPROVED, POSTING -> POST;
            case POSTED -> SEND;
        };
    }

    private boolean open(RunState state) {
        return switch (this) {
            case PREPARE, DRY -> true;
            case APPROVE -> state != RunState.CALCULATING && state != RunState.FAILED && state != RunState.DISCARDED;
            case POST -> state == RunState.APPROVED || state == RunState.POSTING || state == RunState.POSTED;
            case SEND -> state == RunState.POSTED;
        };
    }

    private static StepBar bar() {
        return new StepBar(Languages.text("staff.run.steps"));
    }

    private String label() {
        return Languages.text("staff.run.step." + name());
    }
}
