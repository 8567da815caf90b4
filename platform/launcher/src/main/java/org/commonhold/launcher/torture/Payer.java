package org.commonhold.launcher.torture;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import org.commonhold.launcher.smoke.Read;
import org.commonhold.launcher.smoke.SmokeFailed;
import org.commonhold.launcher.torture.Town.Debtor;

/**
 * An owner who pays one account again and again, as people do: some have a card that is declined first, some give up at the page,
 * some close the browser before they are led back, some press the button once more, and some wait when they are told to.
 */
final class Payer {

    private static final String GOOD = "4242424242424242";
    private static final String DECLINED = "4000000000000002";
    private static final int PAID = 303;
    private static final int TOLD = 422;
    private static final int LOOKS = 4;

    private final Town town;
    private final Debtor debtor;
    private final Window window;
    private final URI returnTo;
    private final Random chance;

    Payer(Town town, Debtor debtor, Window window, URI address, long seed) {
        this.town = town;
        this.debtor = debtor;
        this.window = window;
        this.returnTo = address.resolve("/owner/pay");
        this.chance = new Random(seed);
    }

    /** Makes one payment from the form to wherever this owner's patience ends; puts its id there when the product said it is paid. */
    void pay(String requestKey, Set<String> acknowledged, Told told) {
        var begun = begin(requestKey, told);
        var id = Read.text(Read.at(begun, "payment"), "id");
        for (int look = 0; look < LOOKS && !Read.has(begun, "checkoutUrl"); look++) {
            Window.rest(500);
            begun = window.post("payments/" + id + "/ask").body();
        }
        if (!Read.has(begun, "checkoutUrl") || chance.nextInt(20) == 0) {
            return;
        }
        atThePage(Read.text(begun, "checkoutUrl"));
        if (chance.nextInt(10) < 6) {
            comeBack(id, acknowledged);
        }
    }

    /** Counts those who were told that an earlier payment is unresolved. */
    interface Told {
        void told();
    }

    private JsonObject begin(String requestKey, Told told) {
        var path = "accounts/" + debtor.account() + "/payments";
        var amount = Read.json("amountMinor", 100 + chance.nextInt(40_000), "currency", town.currency());
        var again = false;
        while (true) {
            var wish = Read.json("amount", amount, "returnBase", returnTo, "ahead", true, "again", again);
            var answer = window.post(path, wish, requestKey);
            if (answer.status() / 100 == 2) {
                return answer.body();
            }
            SmokeFailed.unless(answer.status() == TOLD, "the payment was refused: " + answer);
            told.told();
            again = chance.nextBoolean();
            Window.rest(again ? 50 : 1_500);
        }
    }

    private void atThePage(String page) {
        if (chance.nextInt(10) == 0) {
            town.payAt(page, DECLINED);
        }
        int status = town.payAt(page, GOOD);
        SmokeFailed.unless(status == PAID, "the good card was answered with " + status);
    }

    private void comeBack(String id, Set<String> acknowledged) {
        for (int look = 0; look < LOOKS; look++) {
            var answer = window.post("payments/" + id + "/ask").body();
            if (answer.has("payment")
                    && Read.text(Read.at(answer, "payment"), "state").equals("PAID")) {
                acknowledged.add(id);
                return;
            }
            Window.rest(300);
        }
    }
}
