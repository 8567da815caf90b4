package org.commonhold.sandbox.stripe;

/** Everything that answers calls, wired once. */
record Parts(
        Events events,
        PaymentMethods methods,
        SetupIntents setups,
        CheckoutSessions sessions,
        Charges charges,
        PaymentIntents intents,
        Refunds refunds,
        Disputes disputes,
        Balance balance,
        Payouts payouts,
        Readers readers) {

    static Parts of(Events events) {
        var balance = new Balance(events);
        var methods = new PaymentMethods(events);
        var setups = new SetupIntents(events, methods);
        var charges = new Charges(events, balance);
        return new Parts(
                events,
                methods,
                setups,
                new CheckoutSessions(events, setups),
                charges,
                new PaymentIntents(events, methods, charges),
                new Refunds(events, balance),
                new Disputes(events, balance),
                balance,
                new Payouts(events, balance),
                new Readers(events, methods, charges));
    }
}
