package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.StripeTerminal;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** The company's card readers. One is taken in only when the gateway knows it as the company's own. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CardReaders {

    private static final Pattern PROVIDER_ID = Pattern.compile("tmr_\\w{1,70}");
    private static final int LONGEST = 60;

    private final ReaderSteps steps;
    private final StripeTerminal gateway;

    @Inject
    CardReaders(ReaderSteps steps, StripeTerminal gateway) {
        this.steps = steps;
        this.gateway = gateway;
    }

    /** Those that are given up are not among them, unless for the administrator. */
    public List<ReaderRow> list() {
        var actor = Access.requireAny(Permission.CASH_DESK, Permission.GATEWAY_MANAGE);
        var all = actor.may(Permission.GATEWAY_MANAGE);
        return steps.list().stream().filter(r -> all || r.active()).toList();
    }

    /** Takes a reader in, or in again under another name. */
    public ReaderRow add(String label, String providerId) {
        Access.require(Permission.GATEWAY_MANAGE);
        var problems = new ArrayList<Problem>();
        if (label.isBlank() || label.strip().length() > LONGEST) {
            problems.add(Problem.of("terminal.label.malformed", LONGEST).at("label"));
        }
        if (!PROVIDER_ID.matcher(providerId.strip()).matches()) {
            problems.add(Problem.of("terminal.providerId.malformed").at("providerId"));
        }
        if (!problems.isEmpty()) {
            throw new TerminalRejected(problems);
        }
        try {
            gateway.label(providerId.strip());
        } catch (GatewayFailure failure) {
            throw new TerminalRejected(Problem.of(
                            failure.unknown() ? "terminal.gateway.silent" : "terminal.providerId.unknown",
                            failure.reason())
                    .at("providerId"));
        }
        return steps.add(label.strip(), providerId.strip());
    }

    /** No card is asked for at it any more. */
    public void giveUp(ReaderId id) {
        Access.require(Permission.GATEWAY_MANAGE);
        steps.giveUp(id);
    }
}
