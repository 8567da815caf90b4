package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.refund.OwnRefund;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundPreview;
import org.commonhold.refund.RefundPreviews;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.refund.RequestRefund;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** What goes back of one payment. */
@Path("payments/{payment}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentRefunds {

    private final Refunds refunds;
    private final RefundPreviews previews;
    private final Companies companies;

    @Inject
    PaymentRefunds(Refunds refunds, RefundPreviews previews, Companies companies) {
        this.refunds = refunds;
        this.previews = previews;
        this.companies = companies;
    }

    /** For who paid and for the office: what has come back, and what is on its way. */
    @GET
    @Path("refunds")
    public Listing<OwnRefund> own(@PathParam("payment") PaymentId payment, @BeanParam Page page) {
        return page.cut(refunds.own(payment));
    }

    /** What a refund of so many minor units, or of all that is left, would do; nothing is stored. */
    @GET
    @Path("refund-preview")
    public RefundPreview preview(
            @PathParam("payment") PaymentId payment, @QueryParam("amountMinor") @Nullable Long amountMinor) {
        var amount = amountMinor == null
                ? null
                : new Money(amountMinor, companies.current().currency());
        return previews.of(payment, amount);
    }

    /** Asks for money to go back; up to the company's limit it goes at once. */
    @POST
    @Creates
    @Path("refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    public RefundDetails request(@PathParam("payment") PaymentId payment, @BeanParam RequestKey key, Wanted wanted) {
        return refunds.request(new RequestRefund(
                payment, wanted.amount(), wanted.reason(), wanted.way(), wanted.payee(), wanted.note(), key.text()));
    }

    /** {@code payee}: of a transfer, to whom and which account. */
    public record Wanted(
            Money amount,
            RefundReason reason,
            RefundWay way,
            @Nullable String payee,
            String note) {}
}
