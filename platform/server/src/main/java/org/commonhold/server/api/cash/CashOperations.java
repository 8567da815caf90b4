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
import org.commonhold.cashdesk.OperationId;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.RefundCash;
import org.commonhold.cashdesk.TakeMoney;
import org.commonhold.cashdesk.Takings;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Downloads;
import org.commonhold.server.api.RequestKey;
import org.commonhold.slip.Paper;
import org.commonhold.slip.Slips;
import org.jspecify.annotations.Nullable;

/** Money that passes the desk in the caller's open shift. */
@Path("cash/operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CashOperations {

    private final Takings takings;
    private final Slips slips;

    @Inject
    CashOperations(Takings takings, Slips slips) {
        this.takings = takings;
        this.slips = slips;
    }

    /** Takes cash, or a transfer by its slip. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public OperationRow take(@BeanParam RequestKey key, Taken money) {
        return takings.take(new TakeMoney(
                money.account(), money.amount(), money.method(), money.tendered(), key.text(), money.again()));
    }

    /** Gives cash of an earlier payment back. */
    @POST
    @Creates
    @Path("refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    public OperationRow refund(@BeanParam RequestKey key, Returned money) {
        return takings.refund(new RefundCash(money.payment(), money.amount(), money.reason(), key.text()));
    }

    @GET
    @Path("{operation}")
    public OperationRow operation(@PathParam("operation") OperationId operation) {
        return takings.operation(operation);
    }

    /** A payment of the caller's open shift does not stand. */
    @POST
    @Creates
    @Path("{operation}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    public OperationRow undo(@PathParam("operation") OperationId operation, @BeanParam RequestKey key, Reason why) {
        return takings.undo(operation, why.reason(), key.text());
    }

    /** The slip as PDF. */
    @GET
    @Path("{operation}/slip")
    @Produces("application/pdf")
    public Response slip(
            @PathParam("operation") OperationId operation, @QueryParam("paper") @DefaultValue("ROLL_80") Paper paper) {
        return Downloads.of(slips.slip(operation, paper));
    }

    /** Prints the slip once more, marked as a copy. */
    @POST
    @Path("{operation}/copies")
    @Produces("application/pdf")
    public Response copy(
            @PathParam("operation") OperationId operation, @QueryParam("paper") @DefaultValue("ROLL_80") Paper paper) {
        return Downloads.of(slips.copy(operation, paper));
    }

    /** {@code tendered}: cash handed over; {@code again}: the same sum soon after is meant. */
    public record Taken(
            AccountId account,
            Money amount,
            PaymentMethod method,
            @Nullable Money tendered,
            boolean again) {}

    /** How much of which payment, and why. */
    public record Returned(PaymentId payment, Money amount, String reason) {}

    /** Why. */
    public record Reason(String reason) {}
}
