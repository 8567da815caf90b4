package org.commonhold.server.api.moneymove;

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
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.moneymove.AskMove;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveId;
import org.commonhold.moneymove.MoveKind;
import org.commonhold.moneymove.MoveRow;
import org.commonhold.moneymove.MoveState;
import org.commonhold.moneymove.RecoverWriteOff;
import org.commonhold.moneymove.WriteOffGround;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Money moved inside the books: asked for, and decided by a second person. */
@Path("money-moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MoneyMovesResource {

    private final MoneyMoves moves;

    @Inject
    MoneyMovesResource(MoneyMoves moves) {
        this.moves = moves;
    }

    /** The latest first; of one state or account where wanted. */
    @GET
    public Listing<MoveRow> list(
            @QueryParam("state") @Nullable MoveState state,
            @QueryParam("account") @Nullable AccountId account,
            @BeanParam Page page) {
        return page.of(moves.list(state, account, page.offset(), page.limit()), null);
    }

    @GET
    @Path("{move}")
    public MoveRow details(@PathParam("move") MoveId move) {
        return moves.details(move);
    }

    /** How much can be moved now. */
    @GET
    @Path("most")
    public Most most(@QueryParam("kind") @Nullable MoveKind kind, @QueryParam("account") @Nullable AccountId account) {
        return new Most(moves.most(Required.parameter(kind, "kind"), Required.parameter(account, "account")));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public MoveRow ask(@BeanParam RequestKey key, Wish wish) {
        return moves.details(moves.ask(new AskMove(
                wish.kind(), wish.account(), wish.to(), wish.amount(), wish.ground(), wish.reason(), key.text())));
    }

    /** Takes a write-off back, because the debt is paid after all. */
    @POST
    @Creates
    @Path("{move}/recovery")
    @Consumes(MediaType.APPLICATION_JSON)
    public MoveRow recover(@PathParam("move") MoveId move, @BeanParam RequestKey key, Recovery recovery) {
        return moves.details(
                moves.recover(new RecoverWriteOff(move, recovery.amount(), recovery.reason(), key.text())));
    }

    /** By another person than the one who asked. */
    @POST
    @Path("{move}/approve")
    public MoveRow approve(@PathParam("move") MoveId move) {
        moves.approve(move);
        return moves.details(move);
    }

    @POST
    @Path("{move}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public MoveRow decline(@PathParam("move") MoveId move, Refusal refusal) {
        moves.decline(move, refusal.reason());
        return moves.details(move);
    }

    /** {@code to}: of a transfer; {@code ground}: of a write-off. */
    public record Wish(
            MoveKind kind,
            AccountId account,
            @Nullable AccountId to,
            Money amount,
            @Nullable WriteOffGround ground,
            String reason) {}

    /** How much of a write-off is owed again, and why. */
    public record Recovery(Money amount, String reason) {}

    /** Why not. */
    public record Refusal(String reason) {}

    /** The most that can be moved now. */
    public record Most(Money amount) {}
}
