package org.commonhold.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.Permission;

/**
 * Announcements to the people of an estate, a building or an entrance, and the proof of who has read them. Places of
 * another company are {@link NotFound}, and so is an announcement that does not reach the actor's unit.
 */
@ApplicationScoped
@Transactional
public class Announcements {

    private static final int TITLE = 200;
    private static final int BODY = 10_000;

    private final AnnouncementStore store;
    private final Readership readership;
    private final AccountAccess units;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Announcements(AnnouncementStore store, Readership readership, AccountAccess units, AuditTrail audit, Clock clock) {
        this.store = store;
        this.readership = readership;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes at once; an audience without a unit, an empty title or an empty text is refused. */
    public AnnouncementId publish(PublishAnnouncement command) {
        var actor = Access.require(Permission.ANNOUNCEMENTS_PUBLISH);
        var place = store.place(command.audience());
        check(command);
        var publisher = actor.kind() == Actor.Kind.PERSON ? actor.id() : null;
        var announcement = new Announcement(command, place, publisher, clock.instant());
        store.add(announcement);
        audit.record("ANNOUNCEMENT_PUBLISHED", "ANNOUNCEMENT", announcement.id(), place.name());
        return new AnnouncementId(announcement.id());
    }

    /** Whom an announcement to this audience would reach today. */
    public AudienceCount audienceCount(Audience audience) {
        Access.require(Permission.ANNOUNCEMENTS_VIEW);
        store.place(audience);
        return readership.count(audience);
    }

    /** For staff, newest first, with how many have read each. */
    public List<AnnouncementRow> list(int offset, int limit) {
        Access.require(Permission.ANNOUNCEMENTS_VIEW);
        return store.page(offset, limit).stream()
                .map(a -> readership.row(a, store.place(a.audience()).name()))
                .toList();
    }

    public long count() {
        Access.require(Permission.ANNOUNCEMENTS_VIEW);
        return store.count();
    }

    /** For staff: the text, who has read it and when, who has not. */
    public AnnouncementDetails details(AnnouncementId id) {
        Access.require(Permission.ANNOUNCEMENTS_VIEW);
        var announcement = store.byId(id);
        return readership.details(
                announcement, store.place(announcement.audience()).name());
    }

    /** What reaches the units that the actor owns or lives in, newest first. */
    public List<MyAnnouncement> mine() {
        var actor = Access.require(Permission.OWN_HOME_VIEW);
        var read = readership.readBy(actor);
        return store.reaching(units.myUnits()).stream()
                .map(a -> a.mine(read.contains(a.id())))
                .toList();
    }

    /** Notes that the actor has read it; the first time counts. */
    public void read(AnnouncementId id) {
        var actor = Access.require(Permission.OWN_HOME_VIEW);
        if (store.reaching(units.myUnits()).stream().noneMatch(a -> a.id() == id.value())) {
            throw new NotFound("announcement");
        }
        var login = readership
                .login(actor)
                .orElseThrow(() -> new AnnouncementRejected(Problem.of("notice.reader.withoutLogin")));
        readership.markRead(id, login);
    }

    private void check(PublishAnnouncement command) {
        var problems = new ArrayList<Problem>();
        if (command.title().isBlank()) {
            problems.add(Problem.of("notice.title.missing").at("title"));
        } else if (command.title().strip().length() > TITLE) {
            problems.add(Problem.of("notice.title.long", TITLE).at("title"));
        }
        if (command.body().isBlank()) {
            problems.add(Problem.of("notice.body.missing").at("body"));
        } else if (command.body().strip().length() > BODY) {
            problems.add(Problem.of("notice.body.long", BODY).at("body"));
        }
        if (readership.count(command.audience()).units() == 0) {
            problems.add(Problem.of("notice.audience.empty").at("audience"));
        }
        if (!problems.isEmpty()) {
            throw new AnnouncementRejected(problems);
        }
    }
}
