package org.commonhold.launcher.smoke;

/** An owner with a login and a key, and the account and unit that are theirs. */
record Owner(Caller caller, String account, String unit) {

    /** Invited by the office, activated from the mail. */
    static Owner of(Company company, Dials dials) {
        var unit = Read.text(dials.form(), "unit");
        var details = company.office.get("units/" + unit);
        var person = Read.items(details, "owners")
                .filter(o -> Read.has(o, "email"))
                .findFirst()
                .orElseThrow(() -> new SmokeFailed("no owner with an e-mail in " + details));
        var account = Read.text(
                Read.items(details, "accounts").findFirst().orElseThrow(() -> new SmokeFailed("no account")), "id");
        company.office.post(
                "accounts/" + account + "/owner-invitations", Read.json("language", company.sheet.language()));
        company.activate(Read.text(person, "email"));
        var owner = new Owner(company.keyOf(Read.text(person, "party")), account, unit);
        SmokeFailed.unless(
                Read.items(owner.caller.get("home"), "accounts")
                        .anyMatch(a -> Read.text(a, "id").equals(account)),
                "the owner does not see the account");
        return owner;
    }
}
