package org.commonhold.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.security.UserId;
import org.commonhold.security.Users;
import org.commonhold.tenancy.Companies;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrderRejected;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrders;

/**
 * The dispatcher's board: the day of each technician, proposals whom to send, and visits given in the company's own time.
 * For those who may dispatch; what a job allows is decided by {@link WorkOrders}.
 */
@ApplicationScoped
@Transactional
public class DispatchBoard {

    private static final int DAYS_AHEAD = 14;

    private final WorkOrders orders;
    private final Users users;
    private final DispatchStore store;
    private final Companies companies;
    private final Clock clock;

    @Inject
    DispatchBoard(WorkOrders orders, Users users, DispatchStore store, Companies companies, Clock clock) {
        this.orders = orders;
        this.users = users;
        this.store = store;
        this.companies = companies;
        this.clock = clock;
    }

    /** The company's date now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The board of a day. */
    public BoardDay day(LocalDate day) {
        var lanes = BoardRules.lanes(users.technicians(), orders.board(day), day, zone(), clock.instant());
        var now = day.equals(today()) ? BoardRules.minute(LocalTime.ofInstant(clock.instant(), zone())) : null;
        return new BoardDay(day, BoardRules.fromHour(lanes), BoardRules.toHour(lanes), now, orders.unassigned(), lanes);
    }

    /** Days that a visit can be planned for: today and two weeks ahead. */
    public List<LocalDate> days() {
        return Stream.iterate(today(), d -> d.plusDays(1)).limit(DAYS_AHEAD).toList();
    }

    /** Usual visit windows of a day that are not over; none late in the evening. */
    public List<VisitSlot> windows(LocalDate day) {
        return BoardRules.windows(day, zone(), clock.instant());
    }

    /** What to offer first: the slot that the job has, else the next usual window. */
    public VisitSlot slotFor(WorkOrderId id) {
        var order = order(id);
        if (order.slotFrom() != null && order.slotTo() != null && order.slotTo().isAfter(clock.instant())) {
            return BoardRules.slot(order.slotFrom(), order.slotTo(), zone());
        }
        return days().stream().flatMap(d -> windows(d).stream()).findFirst().orElseThrow();
    }

    /** All active technicians, best first, with the reasons. */
    public List<Proposal> proposals(WorkOrderId id, VisitSlot slot) {
        var order = order(id);
        var day = orders.board(slot.day());
        var buildings = store.buildings(Stream.concat(day.stream().map(WorkOrderRow::id), Stream.of(order.id()))
                .toList());
        var planned = day.stream()
                .filter(o -> o.technician() != null)
                .map(o -> new PlannedJob(
                        o.id(),
                        Objects.requireNonNull(o.technician()),
                        Objects.requireNonNull(buildings.get(o.id())),
                        Objects.requireNonNull(o.slotFrom()),
                        Objects.requireNonNull(o.slotTo())))
                .toList();
        var task = new AssignmentRules.Task(
                id,
                Objects.requireNonNull(buildings.get(id)),
                BoardRules.start(slot, zone()),
                BoardRules.end(slot, zone()));
        return AssignmentRules.rank(task, users.technicians(), planned);
    }

    /** Gives the job to a technician for a slot; again to change either. */
    public WorkOrderRow assign(WorkOrderId id, UserId technician, VisitSlot slot) {
        if (!slot.to().isAfter(slot.from())) {
            throw new WorkOrderRejected(Problem.of("workorder.slot.backwards").at("slotTo"));
        }
        return orders.assign(id, technician, BoardRules.start(slot, zone()), BoardRules.end(slot, zone()));
    }

    /** Like {@link #assign} from a minute of the day on; the job stays as long as it was planned, at first two hours. */
    public WorkOrderRow place(WorkOrderId id, UserId technician, LocalDate day, int minute) {
        return assign(id, technician, BoardRules.from(minute, day, order(id)));
    }

    private WorkOrderRow order(WorkOrderId id) {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        return orders.details(id);
    }

    private ZoneId zone() {
        return companies.current().timeZone();
    }
}
