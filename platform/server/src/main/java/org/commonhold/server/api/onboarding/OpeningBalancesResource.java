package org.commonhold.server.api.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.commonhold.opening.OpeningBalances;
import org.commonhold.opening.OpeningPreview;
import org.commonhold.sheet.Sheets;

/** What accounts owed or had paid ahead before the company came: a table file as the body. */
@Path("opening-balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpeningBalancesResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OpeningBalances openings;

    @Inject
    OpeningBalancesResource(OpeningBalances openings) {
        this.openings = openings;
    }

    /** What the file would change, with its faults by row; nothing is stored. */
    @POST
    @Path("check")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv", XLSX})
    public OpeningPreview check(InputStream file) {
        return openings.check(Sheets.load(file));
    }

    /** Takes the file over, wholly or not at all; the same file again changes nothing. */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv", XLSX})
    public OpeningPreview take(InputStream file) {
        return openings.take(Sheets.load(file));
    }
}
