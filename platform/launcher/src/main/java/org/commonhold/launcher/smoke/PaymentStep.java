package org.commonhold.launcher.smoke;

import com.google.gson.JsonObject;
import java.util.Optional;

/** The owner pays by card at the gateway's own page; the event arrives signed and has one effect, however often. */
final class PaymentStep {

    private final Company company;
    private final Owner owner;

    PaymentStep(Company company, Owner owner) {
        this.company = company;
        this.owner = owner;
    }

    /** Gives back what was paid, in minor units. */
    long run() {
        var gateway = Gateway.connect(company);
        var due = balance();
        SmokeFailed.unless(due > 0, "nothing to pay");
        var wish = Read.json(
                "amount", Read.json("amountMinor", due, "currency", company.sheet.currency()),
                "returnBase", company.address.resolve("/owner/pay"));
        var path = "accounts/" + owner.account() + "/payments";
        var begun = owner.caller().post(path, wish, "pay-1");
        gateway.pay(Read.text(begun, "checkoutUrl"));
        var payment = "payments/" + Read.text(Read.at(begun, "payment"), "id");
        var paid = Wait.until("the payment's event", () -> settled(payment));
        SmokeFailed.unless(balance() == 0, "after the payment " + balance() + " is still due");
        gateway.repeatEvents();
        SmokeFailed.unless(
                owner.caller().get(payment).equals(paid)
                        && owner.caller().all(path).size() == 1
                        && balance() == 0,
                "the repeated event had an effect");
        Pdf.judge(owner.caller().file(payment + "/receipt"));
        company.totals.paidMinor += due;
        return due;
    }

    private Optional<JsonObject> settled(String payment) {
        var details = owner.caller().get(payment);
        return Optional.of(details)
                .filter(d -> Read.text(Read.at(d, "payment"), "state").equals("PAID"));
    }

    private long balance() {
        return Read.minor(owner.caller().get("accounts/" + owner.account() + "/balance"), "balance");
    }
}
