package org.commonhold.server.api.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.notice.AnnouncementDetails;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.notice.AnnouncementRow;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.Audience;
import org.commonhold.notice.AudienceCount;
import org.commonhold.notice.AudienceKind;
import org.commonhold.notice.MyAnnouncement;
import org.commonhold.notice.PublishAnnouncement;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Announcements to an estate, a building or an entrance. */
@Path("announcements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementsResource {

    private final Announcements announcements;

    @Inject
    AnnouncementsResource(Announcements announcements) {
        this.announcements = announcements;
    }

    /** For staff, newest first, with how many have read each. */
    @GET
    public Listing<AnnouncementRow> list(@BeanParam Page page) {
        return page.of(announcements.list(page.offset(), page.limit()), announcements.count());
    }

    /** What reaches the owner or occupant. */
    @GET
    @Path("mine")
    public Listing<MyAnnouncement> mine(@BeanParam Page page) {
        return page.cut(announcements.mine());
    }

    /** Whom an audience would reach today. */
    @GET
    @Path("audience")
    public AudienceCount audience(
            @QueryParam("kind") @Nullable AudienceKind kind, @QueryParam("place") @DefaultValue("0") long place) {
        return announcements.audienceCount(new Audience(Required.parameter(kind, "kind"), place));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made publish(PublishAnnouncement announcement) {
        return new Made(announcements.publish(announcement));
    }

    /** For staff: with those who have read it and those who have not. */
    @GET
    @Path("{announcement}")
    public AnnouncementDetails details(@PathParam("announcement") AnnouncementId announcement) {
        return announcements.details(announcement);
    }

    /** Notes that the owner or occupant has read it. */
    @POST
    @Path("{announcement}/read")
    public void read(@PathParam("announcement") AnnouncementId announcement) {
        announcements.read(announcement);
    }
}
