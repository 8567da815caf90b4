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
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentPart;
import org.commonhold.payment.PaymentRow;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.payment.StartPayment;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.jspecify.annotations.Nullable;

/** Paying into one account. */
@Path("accounts/{account}/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountPayments {

    private final Payments payments;

    @Inject
    AccountPayments(Payments payments) {
        this.payments = payments;
    }

    /** The latest first. */
    @GET
    public Listing<PaymentRow> history(@PathParam("account") AccountId account, @BeanParam Page page) {
        return page.cut(payments.history(account));
    }

    /** Begins to pay by card; the payer goes on at {@code checkoutUrl}. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentDetails begin(@PathParam("account") AccountId account, @BeanParam RequestKey key, Card card) {
        return payments.begin(new StartPayment(
                List.of(new PaymentPart(account, card.amount(), card.named())),
                key.text(),
                card.returnBase(),
                card.ahead(),
                card.again()));
    }

    /** Books cash or a transfer that the office has received. */
    @POST
    @Creates
    @Path("received")
    @Consumes(MediaType.APPLICATION_JSON)
    public PaymentDetails record(@PathParam("account") AccountId account, @BeanParam RequestKey key, Received money) {
        return payments.record(new RecordPayment(
                account, money.amount(), money.method(), money.receivedOn(), key.text(), money.named()));
    }

    /**
     * {@code ahead}: pays far more than is due; {@code again}: pays the same sum once more; both on purpose. {@code named}: the month
     * that it is for.
     */
    public record Card(
            Money amount,
            String returnBase,
            boolean ahead,
            boolean again,
            @Nullable BillingPeriod named) {}

    /** What came in, how, on which day, and the month that the payer names. */
    public record Received(
            Money amount,
            PaymentMethod method,
            LocalDate receivedOn,
            @Nullable BillingPeriod named) {}
}
