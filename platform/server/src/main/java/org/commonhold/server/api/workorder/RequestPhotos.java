package org.commonhold.server.api.workorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Downloads;
import org.commonhold.workorder.PhotoUpload;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.ServiceRequests;

/** Photos of a request, without what cameras write into them. */
@Path("requests/{number}/photos")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestPhotos {

    /** The rule of the core, at which reading a body can stop. */
    private static final int LONGEST = 10 << 20;

    private final ServiceRequests requests;

    @Inject
    RequestPhotos(ServiceRequests requests) {
        this.requests = requests;
    }

    /** One more photo, up to five: JPEG, PNG or WebP of up to 10 MB as the body. */
    @POST
    @Creates
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    public RequestDetails add(
            @PathParam("number") long number,
            @QueryParam("fileName") @DefaultValue("photo") String fileName,
            InputStream photo)
            throws IOException {
        requests.addPhoto(new RequestNumber(number), new PhotoUpload(fileName, photo.readNBytes(LONGEST + 1)));
        return requests.details(new RequestNumber(number));
    }

    /** The index starts at 0. */
    @GET
    @Path("{index}")
    @Produces("image/jpeg")
    public Response photo(@PathParam("number") long number, @PathParam("index") int index) {
        return Downloads.of(requests.photo(new RequestNumber(number), index));
    }
}
