package org.commonhold.server.api.cash;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.RequestKey;
import org.commonhold.terminal.ReaderChargeId;
import org.commonhold.terminal.ReaderChargeRow;
import org.commonhold.terminal.ReaderCharges;
import org.commonhold.terminal.ReaderId;
import org.commonhold.terminal.StartReaderCharge;

/** Cards asked for at readers. */
@Path("cash/card-charges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardCharges {

    private final ReaderCharges charges;

    @Inject
    CardCharges(ReaderCharges charges) {
        this.charges = charges;
    }

    /** Shows a sum at a reader, in the caller's open shift. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public ReaderChargeRow begin(@BeanParam RequestKey key, Charge card) {
        return charges.begin(
                new StartReaderCharge(card.account(), card.amount(), card.reader(), key.text(), card.again()));
    }

    /** Asks the gateway where the card stands. */
    @POST
    @Path("{readerCharge}/ask")
    public ReaderChargeRow ask(@PathParam("readerCharge") ReaderChargeId charge) {
        return charges.ask(charge);
    }

    /** Takes the sum away from the reader; a card that was quicker has paid. */
    @POST
    @Path("{readerCharge}/cancel")
    public ReaderChargeRow cancel(@PathParam("readerCharge") ReaderChargeId charge) {
        return charges.cancel(charge);
    }

    /** {@code again}: the same sum soon after is meant. */
    public record Charge(AccountId account, Money amount, ReaderId reader, boolean again) {}
}
