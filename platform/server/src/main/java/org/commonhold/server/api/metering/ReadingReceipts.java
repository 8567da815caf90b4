package org.commonhold.server.api.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.ReadingReceiptDetails;

/** The proof of a submission. */
@Path("reading-receipts/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingReceipts {

    private final MeterReadings readings;

    @Inject
    ReadingReceipts(MeterReadings readings) {
        this.readings = readings;
    }

    @GET
    public ReadingReceiptDetails receipt(@PathParam("number") long number) {
        return readings.receipt(number);
    }
}
