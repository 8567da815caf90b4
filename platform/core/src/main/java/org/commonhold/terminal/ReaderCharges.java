package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/**
 * Charges cards at the desk's readers. No transaction is open while the gateway is asked. What is paid is an operation of the
 * cashier's shift.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReaderCharges {

    private static final System.Logger LOG = System.getLogger(ReaderCharges.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_KEY = 64;

    private final TerminalSteps steps;
    private final ReaderTalk talk;
    private final AccountAccess accounts;
    private final Companies companies;
    private final Clock clock;

    @Inject
    ReaderCharges(TerminalSteps steps, ReaderTalk talk, AccountAccess accounts, Companies companies, Clock clock) {
        this.steps = steps;
        this.talk = talk;
        this.accounts = accounts;
        this.companies = companies;
        this.clock = clock;
    }

    /** Shows the sum at the reader. Refuses at {@code again} a sum that has come in lately, or still may. */
    public ReaderChargeRow begin(StartReaderCharge command) {
        Access.require(Permission.CASH_DESK);
        var account = accounts.account(command.account());
        check(command);
        var attempt = Retry.onConflict(() -> steps.start(command));
        if (attempt.row().state() == ReaderChargeState.STARTED) {
            talk.begin(attempt, item(account.number()));
        }
        return row(attempt.row().id());
    }

    /** Asks the gateway where the card stands and acts on the answer; one that has ended is just shown. */
    public ReaderChargeRow ask(ReaderChargeId id) {
        Access.require(Permission.CASH_DESK);
        var attempt = steps.attempt(id);
        if (attempt.row().state().open()) {
            talk.ask(attempt, item(attempt.row().account()));
        }
        return row(id);
    }

    /** Takes the sum away from the reader. A card that was quicker has paid: look at the state. */
    public ReaderChargeRow cancel(ReaderChargeId id) {
        Access.require(Permission.CASH_DESK);
        var attempt = steps.attempt(id);
        if (attempt.row().state().open()) {
            steps.noteCancel(id);
            talk.cancel(attempt, item(attempt.row().account()));
        }
        return row(id);
    }

    /** Asks about every charge of the current company that is still open; gives back how many ended. */
    public int askPending() {
        Access.require(Permission.CASH_DESK);
        var ended = 0;
        for (var id : open()) {
            try {
                ended += ask(id).state().open() ? 0 : 1;
            } catch (RuntimeException e) {
                // One card's trouble must not keep the others from being asked about.
                LOG.log(System.Logger.Level.ERROR, "reader charge " + id.value() + " could not be asked about", e);
            }
        }
        return ended;
    }

    private List<ReaderChargeId> open() {
        return steps.openSince(clock.instant().minus(PATIENCE));
    }

    private void check(StartReaderCharge command) {
        var currency = companies.current().currency();
        Money amount = command.amount();
        if (!amount.currency().equals(currency)) {
            throw new TerminalRejected(Problem.of("payment.amount.otherCurrency", currency.getCurrencyCode())
                    .at("amount"));
        }
        if (!amount.isPositive()) {
            throw new TerminalRejected(Problem.of("payment.amount.notPositive").at("amount"));
        }
        if (command.requestKey().isBlank() || command.requestKey().length() > LONGEST_KEY) {
            throw new TerminalRejected(
                    Problem.of("payment.requestKey.malformed").at("requestKey"));
        }
    }

    private ReaderChargeRow row(ReaderChargeId id) {
        return steps.attempt(id).row();
    }

    private String item(AccountId account) {
        return item(accounts.account(account).number());
    }

    private String item(String account) {
        return Texts.text(companies.current().language(), "payment.gateway.item", account);
    }
}
