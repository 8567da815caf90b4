package org.commonhold.server.api.payment;

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
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentPart;
import org.commonhold.payment.PaymentRow;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;

/** All payments, successful or not. */
@Path("payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    private final Payments payments;

    @Inject
    PaymentsResource(Payments payments) {
        this.payments = payments;
    }

    /** The latest first. */
    @GET
    public Listing<PaymentRow> list(@BeanParam Page page) {
        return page.of(payments.list(page.offset(), page.limit()), null);
    }

    /** Begins to pay several accounts at once by card; the payer goes on at {@code checkoutUrl}. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentDetails begin(@BeanParam RequestKey key, Cards cards) {
        return payments.begin(
                new StartPayment(cards.parts(), key.text(), cards.returnBase(), cards.ahead(), cards.again()));
    }

    /** {@code ahead}: pays far more than is due; {@code again}: pays the same sum once more; both on purpose. */
    public record Cards(List<PaymentPart> parts, String returnBase, boolean ahead, boolean again) {}

    @GET
    @Path("{payment}")
    public PaymentDetails details(@PathParam("payment") PaymentId payment) {
        return payments.details(payment);
    }

    /** Asks the gateway where the payment stands. */
    @POST
    @Path("{payment}/ask")
    public PaymentDetails ask(@PathParam("payment") PaymentId payment) {
        return payments.ask(payment);
    }
}
