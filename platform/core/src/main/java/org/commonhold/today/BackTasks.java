package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhold.dispute.DisputeRow;
import org.commonhold.dispute.Disputes;
import org.commonhold.payout.Payouts;
import org.commonhold.payout.Reading;
import org.commonhold.refund.RefundFilter;
import org.commonhold.refund.RefundRow;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.security.Actor;
import org.commonhold.security.Permission;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;
import org.commonhold.twin.TwinRow;
import org.commonhold.twin.Twins;

/** Money that goes back and waits for somebody: to be decided, paid out, looked at or answered. */
@ApplicationScoped
class BackTasks {

    private static final int SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Refunds refunds;
    private final Disputes disputes;
    private final Twins twins;
    private final Payouts payouts;
    private final CompanyDay day;

    @Inject
    BackTasks(Refunds refunds, Disputes disputes, Twins twins, Payouts payouts, CompanyDay day) {
        this.refunds = refunds;
        this.disputes = disputes;
        this.twins = twins;
        this.payouts = payouts;
        this.day = day;
    }

    List<StaffTask> tasks(Actor actor) {
        var tasks = new ArrayList<StaffTask>();
        if (actor.may(Permission.REFUNDS_APPROVE)) {
            refunds.list(RefundFilter.REQUESTED, 0, SHOWN).forEach(r -> tasks.add(refund(r, Kind.REFUND_TO_APPROVE)));
            underWay(tasks);
            disputes.list(0, SHOWN).stream().filter(d -> d.state().live()).forEach(d -> tasks.add(dispute(d)));
        }
        if (actor.may(Permission.REFUNDS_REQUEST)) {
            twins.open(0, SHOWN).forEach(t -> tasks.add(twin(t)));
        }
        if (actor.may(Permission.LEDGER_VIEW)) {
            payouts.reading()
                    .filter(r -> r.differences() > 0)
                    .map(BackTasks::differences)
                    .ifPresent(tasks::add);
        }
        return tasks;
    }

    private static StaffTask differences(Reading reading) {
        return new StaffTask(
                Kind.PROVIDER_DIFFERENCE, Urgency.TODAY, "payouts", reading.differences(), null, null, null, null);
    }

    private void underWay(List<StaffTask> tasks) {
        for (var refund : refunds.list(RefundFilter.UNDER_WAY, 0, SHOWN)) {
            if (refund.state() == RefundState.APPROVED && refund.way() != RefundWay.CARD) {
                tasks.add(refund(refund, Kind.REFUND_TO_PAY));
            } else if (refund.state() == RefundState.UNKNOWN
                    && refund.requestedAt().isBefore(day.now().minus(PATIENCE))) {
                tasks.add(refund(refund, Kind.REFUND_UNCLEAR));
            }
        }
    }

    private StaffTask refund(RefundRow refund, Kind kind) {
        return new StaffTask(
                kind,
                Urgency.TODAY,
                Long.toString(refund.id().value()),
                1,
                null,
                refund.address(),
                refund.amount(),
                day.of(refund.requestedAt()));
    }

    private StaffTask dispute(DisputeRow dispute) {
        var by = dispute.respondBy();
        return new StaffTask(
                Kind.PAYMENT_DISPUTED,
                by == null ? Urgency.TODAY : StaffUrgency.by(day.of(by), day.today()),
                dispute.providerDispute(),
                1,
                null,
                Objects.requireNonNullElse(dispute.address(), ""),
                dispute.amount(),
                by == null ? null : day.of(by));
    }

    private StaffTask twin(TwinRow twin) {
        return new StaffTask(
                Kind.PAID_TWICE,
                Urgency.TODAY,
                Long.toString(twin.id().value()),
                1,
                null,
                twin.address(),
                twin.amount(),
                day.of(twin.paidAt()));
    }
}
