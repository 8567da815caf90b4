package org.commonhold.server.api.adjustment;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.commonhold.adjustment.AdjustmentDocuments;
import org.commonhold.adjustment.AdjustmentId;
import org.commonhold.adjustment.AdjustmentRow;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.adjustment.Correction;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.LineParts;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.AccountId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Downloads;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Corrections of posted lines: previewed, prepared, decided by a second person, and then on the next bill. */
@Path("adjustments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdjustmentsResource {

    /** The rule of the core, at which reading a body can stop. */
    private static final int LONGEST = 10 << 20;

    private final Adjustments adjustments;
    private final AdjustmentDocuments documents;

    @Inject
    AdjustmentsResource(Adjustments adjustments, AdjustmentDocuments documents) {
        this.adjustments = adjustments;
        this.documents = documents;
    }

    /** Keeps the act, certificate or letter that the adjustment prepared next names: a PDF or photo of up to 10 MB. */
    @POST
    @Path("documents")
    @Creates
    @Consumes({"application/pdf", "image/jpeg", "image/png", "image/webp"})
    public Kept attach(@QueryParam("fileName") @DefaultValue("document") String fileName, InputStream file)
            throws IOException {
        return new Kept(documents.attach(fileName, file.readNBytes(LONGEST + 1)));
    }

    /** The document of an adjustment. */
    @GET
    @Path("{adjustment}/document")
    @Produces({"application/pdf", "image/jpeg"})
    public Response document(@PathParam("adjustment") AdjustmentId adjustment) {
        return Downloads.of(documents.of(adjustment));
    }

    /** The latest first; of one state or account where wanted. */
    @GET
    public Listing<AdjustmentRow> list(
            @QueryParam("state") @Nullable AdjustmentState state,
            @QueryParam("account") @Nullable AccountId account,
            @BeanParam Page page) {
        return page.of(adjustments.list(state, account, page.offset(), page.limit()), null);
    }

    @GET
    @Path("{adjustment}")
    public AdjustmentRow details(@PathParam("adjustment") AdjustmentId adjustment) {
        return adjustments.details(adjustment);
    }

    /** The prices of a charged line by name, and its zones: what a wrong price or a late reading may put right. */
    @GET
    @Path("parts")
    public LineParts parts(@QueryParam("charge") @Nullable ChargeId charge) {
        return adjustments.parts(Required.parameter(charge, "charge"));
    }

    /** What a ground would change of a line; nothing is stored. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Correction preview(Question question) {
        return adjustments.preview(question.charge(), question.ground());
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public AdjustmentRow prepare(PrepareAdjustment adjustment) {
        return adjustments.details(adjustments.prepare(adjustment));
    }

    /** By another person than the one who prepared it. */
    @POST
    @Path("{adjustment}/approve")
    public AdjustmentRow approve(@PathParam("adjustment") AdjustmentId adjustment) {
        adjustments.approve(adjustment);
        return adjustments.details(adjustment);
    }

    @POST
    @Path("{adjustment}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public AdjustmentRow decline(@PathParam("adjustment") AdjustmentId adjustment, Decline decline) {
        adjustments.decline(adjustment, decline.reason());
        return adjustments.details(adjustment);
    }

    /** Which line, and why it is not right. */
    public record Question(ChargeId charge, Ground ground) {}

    /** Under which id a document is kept. */
    public record Kept(DocumentId document) {}

    /** Why not. */
    public record Decline(String reason) {}
}
