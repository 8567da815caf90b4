package org.commonhold.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A text published to an audience; not changed afterwards. */
@Entity
@Table(name = "announcement")
class Announcement extends TenantEntity {

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_kind")
    private AudienceKind audienceKind;

    @Column(name = "estate_id")
    private long estateId;

    @Column(name = "building_id")
    private @Nullable Long buildingId;

    @Column(name = "entrance_id")
    private @Nullable Long entranceId;

    private boolean important;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    Announcement(PublishAnnouncement command, Place place, @Nullable Long publisher, Instant now) {
        title = command.title().strip();
        body = command.body().strip();
        audienceKind = command.audience().kind();
        estateId = place.estate();
        buildingId = place.building();
        entranceId = place.entrance();
        important = command.important();
        publishedAt = now;
        publishedBy = publisher;
    }

    /** The ids that lead to a place, and its name. */
    record Place(
            long estate, @Nullable Long building, @Nullable Long entrance, String name) {}

    Audience audience() {
        return new Audience(
                audienceKind,
                switch (audienceKind) {
                    case ESTATE -> estateId;
                    case BUILDING -> Objects.requireNonNull(buildingId);
                    case ENTRANCE -> Objects.requireNonNull(entranceId);
                });
    }

    String body() {
        return body;
    }

    @Nullable
    Long publishedBy() {
        return publishedBy;
    }

    AnnouncementRow row(String place, long people, long read) {
        return new AnnouncementRow(
                new AnnouncementId(id()), title, audience(), place, important, publishedAt, people, read);
    }

    MyAnnouncement mine(boolean read) {
        return new MyAnnouncement(new AnnouncementId(id()), title, body, important, publishedAt, read);
    }
}
