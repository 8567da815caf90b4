package org.commonhold.server.api.cash;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.terminal.CardReaders;
import org.commonhold.terminal.ReaderId;
import org.commonhold.terminal.ReaderRow;

/** The company's card readers. */
@Path("cash/readers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CashReaders {

    private final CardReaders readers;

    @Inject
    CashReaders(CardReaders readers) {
        this.readers = readers;
    }

    @GET
    public Listing<ReaderRow> list(@BeanParam Page page) {
        return page.cut(readers.list());
    }

    /** Takes a reader in that the gateway knows as the company's. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public ReaderRow add(Reader reader) {
        return readers.add(reader.label(), reader.providerId());
    }

    /** No card is asked for at it any more. */
    @DELETE
    @Path("{reader}")
    public void giveUp(@PathParam("reader") ReaderId reader) {
        readers.giveUp(reader);
    }

    /** {@code providerId}: the number that the gateway shows, {@code tmr_...}. */
    public record Reader(String label, String providerId) {}
}
