package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.autopay.AutopayState;
import org.commonhold.autopay.Autopays;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterReadings;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.MyAnnouncement;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.ServiceRequests;

/** What an owner or occupant has to do now, and what is going on at their home. */
@ApplicationScoped
@Transactional
public class OwnerToday {

    private static final int NEWS = 3;

    private final AccountAccess access;
    private final MeterReadings readings;
    private final OwnerMoney money;
    private final ServiceRequests requests;
    private final Announcements announcements;
    private final Autopays autopays;

    @Inject
    OwnerToday(
            AccountAccess access,
            MeterReadings readings,
            OwnerMoney money,
            ServiceRequests requests,
            Announcements announcements,
            Autopays autopays) {
        this.autopays = autopays;
        this.access = access;
        this.readings = readings;
        this.money = money;
        this.requests = requests;
        this.announcements = announcements;
    }

    /** The actor's homes, each with how much waits there. */
    public List<HomeCard> homes() {
        Access.require(Permission.OWN_HOME_VIEW);
        return access.myUnits().stream()
                .map(unit -> new HomeCard(unit, tasks(unit.id()).size()))
                .toList();
    }

    /** Up to five, the one that harms most when left undone first. */
    public List<OwnerTask> tasks(UnitId unit) {
        Access.require(Permission.OWN_HOME_VIEW);
        access.unit(unit);
        var tasks = new ArrayList<OwnerTask>();
        for (var account : money.of(unit)) {
            addAutopay(account, tasks);
            addMoney(account, tasks);
        }
        addMeters(unit, tasks);
        addRequests(unit, tasks);
        announcements.mine().stream()
                .filter(a -> !a.read())
                .map(a -> new OwnerTask.ReadAnnouncement(a.id(), a.title(), a.important()))
                .forEach(tasks::add);
        return OwnerTasks.ordered(tasks);
    }

    /** Requests of the unit that are not finished, newest first. */
    public List<OpenRequest> openRequests(UnitId unit) {
        return requests.mine().stream()
                .filter(r -> r.unit().equals(unit) && open(r.state()))
                .map(this::open)
                .toList();
    }

    /** The latest announcements. */
    public List<MyAnnouncement> news() {
        return announcements.mine().stream().limit(NEWS).toList();
    }

    private void addAutopay(MoneyToday money, List<OwnerTask> tasks) {
        autopays.shown(money.account().id())
                .filter(autopay -> autopay.needsOwner() && money.balance().isPositive())
                .map(autopay -> new OwnerTask.MendAutopay(
                        money.account().id(), autopay.autopay().state() == AutopayState.STOPPED))
                .ifPresent(tasks::add);
    }

    private static void addMoney(MoneyToday money, List<OwnerTask> tasks) {
        var open = money.openPayment();
        if (open != null) {
            tasks.add(new OwnerTask.FollowPayment(open.id(), open.amount()));
        }
        if (money.balance().isPositive()) {
            var statement = money.statement();
            tasks.add(new OwnerTask.Pay(
                    money.account().id(),
                    money.balance(),
                    statement == null ? null : statement.dueOn(),
                    money.overdue()));
        }
    }

    private void addMeters(UnitId unit, List<OwnerTask> tasks) {
        var form = readings.forUnit(unit);
        OwnerTasks.toRead(readings.unread(unit), form.window(), form.today()).ifPresent(tasks::add);
        form.meters().forEach(m -> OwnerTasks.toVerify(m, form.today()).ifPresent(tasks::add));
    }

    private void addRequests(UnitId unit, List<OwnerTask> tasks) {
        requests.mine().stream()
                .filter(r -> r.unit().equals(unit) && r.state() == RequestState.DONE)
                .map(r -> new OwnerTask.Rate(r.number(), r.category()))
                .forEach(tasks::add);
    }

    private OpenRequest open(RequestRow request) {
        return requests.details(request.number()).workOrders().stream()
                .filter(o -> !o.state().ended())
                .findFirst()
                .map(o -> new OpenRequest(request, o.technicianName(), o.slotFrom(), o.slotTo(), o.eta()))
                .orElseGet(() -> new OpenRequest(request, null, null, null, null));
    }

    private static boolean open(RequestState state) {
        return state == RequestState.RECEIVED || state == RequestState.SEEN || state == RequestState.IN_WORK;
    }
}
