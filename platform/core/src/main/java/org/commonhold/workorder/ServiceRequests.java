package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Faults that people of a unit, or staff for a caller, report; followed by everyone concerned until they are repaired and
 * rated. Requests of other units and other companies are {@link org.commonhold.kernel.NotFound}.
 */
@ApplicationScoped
@Transactional
public class ServiceRequests {

    private final RequestAccess access;
    private final RequestIntake intake;
    private final RequestPhotos photos;
    private final Casebook casebook;
    private final Timeline timeline;

    @Inject
    ServiceRequests(
            RequestAccess access, RequestIntake intake, RequestPhotos photos, Casebook casebook, Timeline timeline) {
        this.access = access;
        this.intake = intake;
        this.photos = photos;
        this.casebook = casebook;
        this.timeline = timeline;
    }

    /**
     * Takes a fault in and promises an answer: within 30 minutes for an emergency, else 24 hours. The same key again
     * gives the same request. An owner or occupant may report ten a day. Nothing is stored if a photo is refused.
     */
    public RequestRow report(ReportFault fault) {
        var unit = access.reportable(fault.unit());
        RequestRules.check(fault);
        var reporter = access.login();
        var earlier = intake.earlier(fault, reporter).or(() -> intake.earlierInQueue(fault, reporter));
        return earlier.orElseGet(() -> {
                    var request = intake.accept(fault, reporter);
                    photos.add(request, fault.photos());
                    timeline.tell(request, null, TimelineStep.RECEIVED, null);
                    return request;
                })
                .row(unit.address());
    }

    /** A further photo, up to five, while the request is open. */
    public void addPhoto(RequestNumber number, PhotoUpload photo) {
        var request = access.changeable(number, Permission.REQUESTS_CREATE);
        if (request.state() == RequestState.CANCELLED || request.state() == RequestState.CLOSED) {
            throw new RequestRejected(Problem.of("workorder.request.ended", number.value()));
        }
        photos.add(request, List.of(photo));
        timeline.tell(request, null, TimelineStep.PHOTO_ADDED, null);
    }

    /** Requests of the units that the actor owns or lives in, newest first. */
    public List<RequestRow> mine() {
        Access.require(Permission.OWN_REQUESTS);
        var units = access.myUnits();
        return units.isEmpty() ? List.of() : casebook.requests().ofUnits(units);
    }

    public RequestDetails details(RequestNumber number) {
        return casebook.details(access.readable(number));
    }

    /** One photo; the index starts at 0. */
    public StoredDocument photo(RequestNumber number, int index) {
        return photos.load(access.readable(number), index);
    }

    /** For staff, newest first; {@code state} null means all. */
    public List<RequestRow> list(@Nullable RequestState state, int offset, int limit) {
        Access.require(Permission.REQUESTS_VIEW);
        return casebook.requests().page(state, offset, limit);
    }

    public long count(@Nullable RequestState state) {
        Access.require(Permission.REQUESTS_VIEW);
        return casebook.requests().count(state);
    }

    /** Staff have looked at it; later looks change nothing. */
    public void markSeen(RequestNumber number) {
        Access.require(Permission.REQUESTS_VIEW);
        var request = casebook.requests().lock(casebook.requests().byNumber(number));
        if (request.seen()) {
            timeline.tell(request, null, TimelineStep.SEEN, null);
        }
    }

    /** By people of the unit or a dispatcher, until a technician has set off; its jobs are cancelled with it. */
    public void cancel(RequestNumber number) {
        var request = access.changeable(number, Permission.WORK_ORDERS_DISPATCH);
        if (!request.cancellable(casebook.jobs(request))) {
            throw new RequestRejected(Problem.of("workorder.cancel.late", number.value()));
        }
        casebook.orders().ofRequest(request).stream()
                .filter(o -> !o.state().ended())
                .forEach(o -> o.take(WorkOrderStep.CANCEL));
        request.cancel();
        timeline.tell(request, null, TimelineStep.CANCELLED, null);
    }

    /** Once, when the work is done, by somebody of the unit: 1 (bad) to 5 (good), with a text if wanted. Closes it. */
    public void rate(RequestNumber number, int stars, @Nullable String text) {
        var request = access.mine(number);
        request.rate(stars, text, timeline.now());
        timeline.tell(request, null, TimelineStep.RATED, request.ratingText());
    }
}
