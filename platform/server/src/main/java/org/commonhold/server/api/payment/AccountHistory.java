package org.commonhold.server.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.commonhold.estate.AccountId;
import org.commonhold.moneyhistory.HistoryFormat;
import org.commonhold.moneyhistory.HistoryLine;
import org.commonhold.moneyhistory.HistoryPart;
import org.commonhold.moneyhistory.HistorySearch;
import org.commonhold.moneyhistory.MoneyHistory;
import org.commonhold.moneyhistory.YearSummaries;
import org.commonhold.moneyhistory.YearSummary;
import org.commonhold.server.api.Downloads;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Statements and payments of an account: searched, as a file, and the year in sums. */
@Path("accounts/{account}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountHistory {

    private final MoneyHistory history;
    private final YearSummaries years;

    @Inject
    AccountHistory(MoneyHistory history, YearSummaries years) {
        this.history = history;
        this.years = years;
    }

    /** The latest first. */
    @GET
    public Listing<HistoryLine> find(
            @PathParam("account") AccountId account, @BeanParam Search search, @BeanParam Page page) {
        return page.cut(history.find(account, search.search()));
    }

    /** {@code format}: CSV, XLSX or PDF; CSV when none is named. */
    @GET
    @Path("export")
    @Produces("*/*")
    public Response export(
            @PathParam("account") AccountId account,
            @BeanParam Search search,
            @QueryParam("format") @Nullable HistoryFormat format) {
        return Downloads.of(
                history.export(account, search.search(), Objects.requireNonNullElse(format, HistoryFormat.CSV)));
    }

    /** {@code year}: the latest when none is named; one without anything in the books is not found. */
    @GET
    @Path("year")
    public YearSummary year(@PathParam("account") AccountId account, @QueryParam("year") @Nullable Integer year) {
        return years.of(account, year == null ? years.years(account).get(0) : year);
    }

    /** The same on paper. */
    @GET
    @Path("year/pdf")
    @Produces("application/pdf")
    public Response yearPdf(@PathParam("account") AccountId account, @QueryParam("year") @Nullable Integer year) {
        return Downloads.of(
                years.pdf(account, year == null ? years.years(account).get(0) : year));
    }

    /** What to look for; nothing given: everything. */
    public static class Search {

        @QueryParam("text")
        @Nullable
        String text;

        @QueryParam("from")
        @Nullable
        LocalDate from;

        @QueryParam("to")
        @Nullable
        LocalDate to;

        @QueryParam("part")
        @Nullable
        HistoryPart part;

        HistorySearch search() {
            return new HistorySearch(
                    Objects.requireNonNullElse(text, ""), from, to, Objects.requireNonNullElse(part, HistoryPart.ALL));
        }
    }
}
