package org.commonhold.server.api.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.onboarding.ImportId;
import org.commonhold.onboarding.ImportProblemRow;
import org.commonhold.onboarding.ImportRow;
import org.commonhold.onboarding.Imports;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;

/** From a spreadsheet to an estate: upload, map the columns, check, apply. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    @Inject
    ImportsResource(Imports imports) {
        this.imports = imports;
    }

    /** Newest first. */
    @GET
    public Listing<ImportRow> list(@BeanParam Page page) {
        return page.cut(imports.list());
    }

    /** Takes the file as the body; both names come in the query. */
    @POST
    @Creates
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv", XLSX})
    public ImportDetails upload(
            @QueryParam("fileName") @DefaultValue("import") String fileName,
            @QueryParam("estateName") @DefaultValue("") String estateName,
            InputStream file) {
        return imports.upload(fileName, file, estateName);
    }

    @GET
    @Path("{import}")
    public ImportDetails details(@PathParam("import") ImportId id) {
        return imports.details(id);
    }

    /** Replaces the proposal; an earlier check becomes void. */
    @PUT
    @Path("{import}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportDetails map(@PathParam("import") ImportId id, Mapping mapping) {
        return imports.changeMapping(id, mapping.columns());
    }

    /** Starts the dry run; the answer is its job. */
    @POST
    @Path("{import}/check")
    public Made check(@PathParam("import") ImportId id) {
        return new Made(imports.startCheck(id));
    }

    /** Starts to write what was checked; the answer is its job. */
    @POST
    @Path("{import}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made apply(@PathParam("import") ImportId id, Application how) {
        return new Made(imports.startApply(id, how.goodRowsOnly()));
    }

    /** Faulty cells by row. */
    @GET
    @Path("{import}/problems")
    public Listing<ImportProblemRow> problems(@PathParam("import") ImportId id, @BeanParam Page page) {
        return page.of(imports.problems(id, page.offset(), page.limit()), imports.countProblems(id));
    }

    /** Field code to column, from 0. */
    public record Mapping(Map<String, Integer> columns) {}

    /** With faulty rows only the good ones can be written. */
    public record Application(boolean goodRowsOnly) {}
}
