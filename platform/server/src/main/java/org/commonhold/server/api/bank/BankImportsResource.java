package org.commonhold.server.api.bank;

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
import java.io.InputStream;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.BankEntryState;
import org.commonhold.bank.BankImportId;
import org.commonhold.bank.BankImportRow;
import org.commonhold.bank.BankImports;
import org.commonhold.bank.BankProfileId;
import org.commonhold.bank.UploadBankFile;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Files from banks: statements, registries, returns. The same file again adds nothing. */
@Path("bank/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankImportsResource {

    private final BankImports imports;

    @Inject
    BankImportsResource(BankImports imports) {
        this.imports = imports;
    }

    /** Newest first; without counts by state. */
    @GET
    public Listing<BankImportRow> list(@BeanParam Page page) {
        return page.of(imports.list(page.offset(), page.limit()), null);
    }

    /** Takes the file as the body. A profile is for registries; the bank account for files that name none. */
    @POST
    @Creates
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN, "text/csv", MediaType.APPLICATION_XML})
    public BankImportRow upload(
            @QueryParam("fileName") @DefaultValue("file") String fileName,
            @QueryParam("profile") @Nullable BankProfileId profile,
            @QueryParam("bankAccount") @Nullable String bankAccount,
            InputStream file) {
        return imports.upload(new UploadBankFile(fileName, file, profile, bankAccount));
    }

    @GET
    @Path("{bankImport}")
    public BankImportRow details(@PathParam("bankImport") BankImportId id) {
        return imports.details(id);
    }

    /** Goes on with a file whose job was stopped. */
    @POST
    @Path("{bankImport}/resume")
    public BankImportRow resume(@PathParam("bankImport") BankImportId id) {
        return imports.resume(id);
    }

    /** By line; all or those in a state. */
    @GET
    @Path("{bankImport}/entries")
    public Listing<BankEntryRow> entries(
            @PathParam("bankImport") BankImportId id,
            @QueryParam("state") @Nullable BankEntryState state,
            @BeanParam Page page) {
        return page.of(imports.entries(id, state, page.offset(), page.limit()), null);
    }
}
