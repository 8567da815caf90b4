package org.commonhold.server.api.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.commonhold.bank.Assignment;
import org.commonhold.bank.BankEntryId;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Money at the bank whose owner is not known, and what is decided about it. */
@Path("bank/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankEntriesResource {

    private final SuspenseWork work;

    @Inject
    BankEntriesResource(SuspenseWork work) {
        this.work = work;
    }

    /** What has to be decided: proposals first, then the oldest. */
    @GET
    public Listing<BankEntryRow> open(@BeanParam Page page) {
        return page.of(work.open(page.offset(), page.limit()), work.countOpen());
    }

    @GET
    @Path("{bankEntry}")
    public BankEntryRow entry(@PathParam("bankEntry") BankEntryId id) {
        return work.entry(id);
    }

    /** Books it for the account that is proposed. */
    @POST
    @Path("{bankEntry}/accept")
    public BankEntryRow accept(@PathParam("bankEntry") BankEntryId id) {
        return work.accept(id);
    }

    /** Books it for one account or several; the parts add up to it. */
    @POST
    @Path("{bankEntry}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    public BankEntryRow assign(@PathParam("bankEntry") BankEntryId id, Parts parts) {
        return work.assign(id, parts.parts());
    }

    /** Takes the assignment back. */
    @POST
    @Path("{bankEntry}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public BankEntryRow undo(@PathParam("bankEntry") BankEntryId id, Reason why) {
        return work.undo(id, why.reason());
    }

    /** It is no money of owners, or booked another way. */
    @POST
    @Path("{bankEntry}/ignore")
    @Consumes(MediaType.APPLICATION_JSON)
    public BankEntryRow ignore(@PathParam("bankEntry") BankEntryId id, Reason why) {
        return work.ignore(id, why.reason());
    }

    /** It stays where it is; what was found out stands at it. */
    @POST
    @Path("{bankEntry}/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public BankEntryRow leave(@PathParam("bankEntry") BankEntryId id, Reason why) {
        return work.leave(id, why.reason());
    }

    /** Account numbers and sums. */
    public record Parts(List<Assignment> parts) {}

    /** At most 200 characters. */
    public record Reason(String reason) {}
}
