package org.commonhold.server.api.cash;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.fiscal.ConfigureFiscal;
import org.commonhold.fiscal.FiscalReceiptId;
import org.commonhold.fiscal.FiscalReceiptRow;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.fiscal.FiscalSettingRow;
import org.commonhold.fiscal.FiscalSettings;
import org.commonhold.payment.PaymentId;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Fiscal receipts and how they are registered. */
@Path("fiscal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiscalResource {

    private final FiscalReceipts receipts;
    private final FiscalSettings settings;

    @Inject
    FiscalResource(FiscalReceipts receipts, FiscalSettings settings) {
        this.receipts = receipts;
        this.settings = settings;
    }

    /** The receipts of a payment, in the order in which they were queued. */
    @GET
    @Path("payments/{payment}")
    public Listing<FiscalReceiptRow> of(@PathParam("payment") PaymentId payment, @BeanParam Page page) {
        return page.cut(receipts.of(payment));
    }

    /** Those that wait for a person, the latest first. */
    @GET
    @Path("failed")
    public Listing<FiscalReceiptRow> failed(@BeanParam Page page) {
        return page.of(receipts.failed(page.offset(), page.limit()), null);
    }

    /** Queues another receipt for one that has failed. */
    @POST
    @Path("receipts/{fiscalReceipt}/again")
    public FiscalReceiptRow again(@PathParam("fiscalReceipt") FiscalReceiptId receipt) {
        return receipts.again(receipt);
    }

    @GET
    @Path("settings")
    public FiscalSettingRow settings() {
        return settings.current();
    }

    /** From now on; without a password the stored one stays. */
    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public FiscalSettingRow configure(ConfigureFiscal command) {
        return settings.configure(command);
    }
}
