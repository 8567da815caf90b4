package org.commonhold.launcher.smoke;

import java.util.List;

/** Readings of every unit; one refused below the value before, one handed in twice. */
final class ReadingStep {

    private final Company company;
    private final List<Dials> dials;
    private final Owner owner;

    ReadingStep(Company company, List<Dials> dials, Owner owner) {
        this.company = company;
        this.dials = dials;
        this.owner = owner;
    }

    void run() {
        company.office.put(
                "submission-window",
                Read.json("fromDay", 1, "toDay", 31, "validFrom", dials.get(0).today()));
        refusedBelow();
        ownersReceipt(dials.get(0));
        dials.stream().skip(1).forEach(this::submit);
        var month = dials.get(0).today().substring(0, 7);
        var missing = company.office.all("readings/missing?period=" + month);
        SmokeFailed.unless(missing.isEmpty(), "readings are missing: " + missing.size());
    }

    private void refusedBelow() {
        var high = dials.stream()
                .filter(Dials::canSink)
                .findFirst()
                .orElseThrow(() -> new SmokeFailed("every dial stands at zero"));
        var reason = company.office.refused(high.path(), high.below(), "below");
        SmokeFailed.unless(reason.equals("metering.reading.below"), "refused for another reason: " + reason);
    }

    private void ownersReceipt(Dials own) {
        var first = owner.caller().post(own.path(), own.further(), "owner-1");
        var again = owner.caller().post(own.path(), own.further(), "owner-1");
        SmokeFailed.unless(
                Read.text(first, "id").equals(Read.text(again, "id"))
                        && Read.number(first, "number") == Read.number(again, "number"),
                "another receipt for the same submission: " + again);
        company.totals.readings += Read.items(first, "readings").count();
    }

    private void submit(Dials unit) {
        var receipt = company.office.post(unit.path(), unit.further(), "office-" + unit.path());
        company.totals.readings += Read.items(receipt, "readings").count();
    }
}
