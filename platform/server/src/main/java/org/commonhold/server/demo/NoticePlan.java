package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhold.estate.Estates;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.Audience;
import org.commonhold.notice.PublishAnnouncement;
import org.jspecify.annotations.Nullable;

/** The clerk publishes, to all or to one building; most owners read it within two days. */
@ApplicationScoped
class NoticePlan {

    private static final int READ_PERCENT = 75;

    private final Announcements announcements;
    private final Estates estates;

    @Inject
    NoticePlan(Announcements announcements, Estates estates) {
        this.announcements = announcements;
        this.estates = estates;
    }

    void plan(Year year) {
        var notices = year.company().notices();
        var estate = year.staff().as("clerk", () -> estates.estates().get(0).id());
        for (var notice : notices) {
            var building =
                    notices.indexOf(notice) % 3 == 2 ? year.homes().get(0).building() : null;
            var audience = building == null ? Audience.of(estate) : Audience.of(building);
            var when = year.month(Year.MONTHS - notice.monthsAgo())
                    .atDay(notice.day())
                    .atTime(10, 0);
            var published = new AtomicReference<@Nullable AnnouncementId>();
            year.agenda()
                    .at(
                            when,
                            () -> published.set(year.staff()
                                    .as(
                                            "clerk",
                                            () -> announcements.publish(new PublishAnnouncement(
                                                    notice.title(), notice.body(), audience, notice.important())))));
            for (var home : year.neighbours()) {
                if (building == null || home.building().equals(building)) {
                    read(year, home, when, notice.monthsAgo() == 0, published);
                }
            }
        }
    }

    private void read(
            Year year,
            Home home,
            LocalDateTime when,
            boolean latest,
            AtomicReference<@Nullable AnnouncementId> published) {
        var chance = home.chance("notice", when.getDayOfYear());
        if (chance.nextInt(100) < READ_PERCENT && !(latest && home.first())) {
            year.agenda()
                    .at(
                            when.plusMinutes(20L + chance.nextInt(2_600)),
                            () -> Staff.as(Objects.requireNonNull(home.owner()), () -> {
                                announcements.read(Objects.requireNonNull(published.get()));
                                return true;
                            }));
        }
    }
}
