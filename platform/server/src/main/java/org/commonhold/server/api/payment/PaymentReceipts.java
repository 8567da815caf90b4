package org.commonhold.server.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonhold.payment.PaymentId;
import org.commonhold.receipt.Receipts;
import org.commonhold.server.api.Downloads;

/** The proof of a payment, as PDF. */
@Path("payments/{payment}/receipt")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentReceipts {

    private final Receipts receipts;

    @Inject
    PaymentReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Produces("application/pdf")
    public Response pdf(@PathParam("payment") PaymentId payment) {
        return Downloads.of(receipts.pdf(payment));
    }
}
