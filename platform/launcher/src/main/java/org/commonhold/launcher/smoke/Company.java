package org.commonhold.launcher.smoke;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import org.commonhold.launcher.Installation;

/** A company that the run has opened, with the key of its administrator, and what the steps share. */
public final class Company {

    private static final String PASSWORD = "a-long-walk-in-november-6";

    final Sheet sheet;
    public final Caller office;
    final URI address;
    final URI sandbox;
    final Totals totals;

    private Company(Sheet sheet, Caller office, Installation installation, Totals totals) {
        this.sheet = sheet;
        this.office = office;
        this.totals = totals;
        address = installation.address();
        sandbox = installation.sandboxAddress();
    }

    /** Opened by the operator; its administrator is invited, activates and makes a key. */
    public static Company open(Sheet sheet, Installation installation, Totals totals) {
        var address = installation.address();
        var operator = Caller.withPassword(address, installation.operatorLogin(), installation.operatorPassword());
        var languages = new JsonArray();
        languages.add(sheet.language());
        operator.post(
                "platform/companies",
                Read.json(
                        "code", sheet.company(),
                        "name", sheet.name(),
                        "profile", sheet.profile(),
                        "currency", sheet.currency(),
                        "timeZone", sheet.zone(),
                        "languages", languages));
        var login = "administrator@" + sheet.company() + ".example";
        operator.post(
                "platform/companies/" + sheet.company() + "/administrators",
                Read.json("email", login, "displayName", "Administrator", "language", sheet.language()));
        activate(address, new Inbox(installation.sandboxAddress()), login, sheet.company());
        var administrator = Caller.withPassword(address, sheet.company() + "/" + login, PASSWORD);
        var key = administrator.post("api-keys", wish("office", "ADMIN"));
        return new Company(sheet, Caller.withKey(address, Read.text(key, "key")), installation, totals);
    }

    /** Follows the invitation that was mailed to this address. */
    void activate(String login) {
        activate(address, new Inbox(sandbox), login, sheet.company());
    }

    /** Calls with a key that acts for one owner. */
    Caller keyOf(String party) {
        return Caller.withKey(address, keyTextOf(party));
    }

    /** A key that acts for one owner. */
    public String keyTextOf(String party) {
        var wish = wish("owner", "OWNER");
        wish.addProperty("party", party);
        return Read.text(office.post("api-keys", wish), "key");
    }

    private static JsonObject wish(String name, String role) {
        var roles = new JsonArray();
        roles.add(role);
        return Read.json("name", name, "roles", roles);
    }

    private static void activate(URI address, Inbox inbox, String login, String company) {
        var token = inbox.invitation(login, company);
        Caller.nobody(address).post("activations", Read.json("company", company, "token", token, "password", PASSWORD));
    }
}
