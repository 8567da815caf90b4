package org.commonhold.server.api.cash;

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
import java.util.List;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.CloseShift;
import org.commonhold.cashdesk.OpenShift;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.Pieces;
import org.commonhold.cashdesk.ShiftId;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.cashdesk.ShiftRow;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Downloads;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.commonhold.slip.Paper;
import org.commonhold.slip.Slips;
import org.jspecify.annotations.Nullable;

/** Shifts of the cash desk; who asks is the cashier. */
@Path("cash/shifts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CashShifts {

    private final CashDesk desk;
    private final Slips slips;

    @Inject
    CashShifts(CashDesk desk, Slips slips) {
        this.desk = desk;
        this.slips = slips;
    }

    /** The latest first: one's own, or all for those who see the books. */
    @GET
    public Listing<ShiftRow> list(@BeanParam Page page) {
        return page.of(desk.shifts(page.offset(), page.limit()), null);
    }

    /** The caller's open shift; 404 when there is none. */
    @GET
    @Path("mine")
    public ShiftRow mine() {
        return desk.mine().orElseThrow(() -> new NotFound("shift"));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public ShiftRow open(OpenShift shift) {
        return desk.open(shift);
    }

    /** What the shift has done so far, or its Z report. */
    @GET
    @Path("{shift}")
    public ShiftReport report(@PathParam("shift") ShiftId shift) {
        return desk.report(shift);
    }

    /** The same as PDF. */
    @GET
    @Path("{shift}/report")
    @Produces("application/pdf")
    public Response print(
            @PathParam("shift") ShiftId shift, @QueryParam("paper") @DefaultValue("ROLL_80") Paper paper) {
        return Downloads.of(slips.report(shift, paper));
    }

    /** What was done in it, the latest first. */
    @GET
    @Path("{shift}/operations")
    public Listing<OperationRow> operations(@PathParam("shift") ShiftId shift, @BeanParam Page page) {
        return page.of(desk.operations(shift, page.offset(), page.limit()), null);
    }

    /** Cash leaves the drawer for the bank. */
    @POST
    @Creates
    @Path("{shift}/collections")
    @Consumes(MediaType.APPLICATION_JSON)
    public OperationRow collect(@PathParam("shift") ShiftId shift, @BeanParam RequestKey key, Collection cash) {
        return desk.collect(shift, cash.amount(), key.text());
    }

    /** Closes with a count; a shift that is closed stays as it is. */
    @POST
    @Path("{shift}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShiftReport close(@PathParam("shift") ShiftId shift, Count count) {
        return desk.close(new CloseShift(shift, count.counted(), count.note()));
    }

    /** How much. */
    public record Collection(Money amount) {}

    /** The drawer by notes and coins; {@code note}: why it differs from the books. */
    public record Count(List<Pieces> counted, @Nullable String note) {}
}
