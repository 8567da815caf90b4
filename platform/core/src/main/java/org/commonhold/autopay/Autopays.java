package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.StripeSavedMethods;
import org.commonhold.job.Retry;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;

/** Owners ask for autopay of their own accounts, see what it does, and end it; any other account is not found. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Autopays {

    private static final System.Logger LOG = System.getLogger(Autopays.class.getName());

    private final AccountAccess access;
    private final AutopaySetup setup;
    private final StripeSavedMethods cards;

    @Inject
    Autopays(AccountAccess access, AutopaySetup setup, StripeSavedMethods cards) {
        this.access = access;
        this.setup = setup;
        this.cards = cards;
    }

    /**
     * Stores what is asked for and opens the gateway's page on which a card is saved ({@code setupUrl} of the answer). Until that is
     * done, what was asked for before goes on. Refused when the gateway does not answer.
     */
    public AutopayDetails set(SetAutopay command) {
        own(command.account());
        setup.check(command);
        var id = Retry.onConflict(() -> setup.add(command));
        try {
            var page = cards.open(id.value(), CurrentActor.require().language(), command.returnUrl());
            write(() -> setup.opened(id, page));
        } catch (GatewayFailure e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "autopay {0}: the gateway did not answer: {1}",
                    id.value(),
                    e.reason());
            throw new AutopayRejected(Problem.of("autopay.gateway.silent"));
        }
        return setup.details(command.account()).orElseThrow(() -> new NotFound("autopay"));
    }

    /** What was asked for last, if anything; a page that is open at the gateway is asked whether a card has been saved. */
    public Optional<AutopayDetails> of(AccountId account) {
        own(account);
        setup.waiting(account).ifPresent(this::ask);
        return setup.details(account);
    }

    /** The same as {@link #of} without asking the gateway: for pages that show it in passing. */
    public Optional<AutopayDetails> shown(AccountId account) {
        own(account);
        return setup.details(account);
    }

    /** Nothing is taken any more; a charge that is under way is not called back. */
    public void stop(AccountId account) {
        own(account);
        write(() -> setup.stop(account));
    }

    private void ask(AutopaySetup.Waiting waiting) {
        try {
            cards.saved(waiting.session()).ifPresent(card -> write(() -> setup.saved(waiting.id(), card)));
        } catch (GatewayFailure e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "autopay {0}: the gateway did not answer: {1}",
                    waiting.id().value(),
                    e.reason());
        }
    }

    private void own(AccountId account) {
        Access.require(Permission.OWN_PAY);
        if (access.myAccounts().stream().noneMatch(a -> a.id().equals(account))) {
            throw new NotFound("account");
        }
    }

    private static void write(Runnable step) {
        Retry.onConflict(() -> {
            step.run();
            return true;
        });
    }
}
