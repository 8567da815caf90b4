package org.commonhold.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.Companies;

/** Who belongs to an audience today, and who has read what. */
@ApplicationScoped
class Readership {

    private final AnnouncementSql sql;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Readership(AnnouncementSql sql, Companies companies, Clock clock) {
        this.sql = sql;
        this.companies = companies;
        this.clock = clock;
    }

    AudienceCount count(Audience audience) {
        return new AudienceCount(
                sql.units(audience), sql.people(audience, today()), sql.withoutChannel(audience, today()));
    }

    AnnouncementRow row(Announcement announcement, String place) {
        var people = sql.people(announcement.audience(), today());
        return announcement.row(place, people, sql.reads(new AnnouncementId(announcement.id())));
    }

    AnnouncementDetails details(Announcement announcement, String place) {
        var readers = sql.readers(new AnnouncementId(announcement.id()), announcement.audience(), today());
        return new AnnouncementDetails(row(announcement, place), announcement.body(), readers);
    }

    /** The login that reads: a person's own, an owner's key reads for the owner's login. */
    Optional<Long> login(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            return Optional.ofNullable(actor.id());
        }
        var party = actor.party();
        return party == null ? Optional.empty() : sql.loginsOf(party).stream().findFirst();
    }

    Set<Long> readBy(Actor actor) {
        return login(actor).map(id -> (Set<Long>) new HashSet<>(sql.readBy(id))).orElse(Set.of());
    }

    void markRead(AnnouncementId id, long login) {
        sql.markRead(id, login, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }
}
