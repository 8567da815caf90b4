package org.commonhold.launcher.smoke;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meters of one unit as its form shows them. */
record Dials(JsonObject form) {

    private static final BigDecimal USED = new BigDecimal(3);

    /** Of all units of the company that have meters. */
    static List<Dials> of(Company company) {
        return Read.stream(company.office.all("units"))
                .map(unit -> new Dials(company.office.get("units/" + Read.text(unit, "id") + "/meters")))
                .filter(dials -> dials.registers().findAny().isPresent())
                .toList();
    }

    String path() {
        return "units/" + Read.text(form, "unit") + "/readings";
    }

    String today() {
        return Read.text(form, "today");
    }

    Set<String> resources() {
        return Read.items(form, "meters").map(m -> Read.text(m, "resource")).collect(Collectors.toSet());
    }

    Stream<JsonElement> registers() {
        return Read.items(form, "meters").flatMap(m -> Read.items(m, "registers"));
    }

    /** A believable submission: each dial a little further. */
    JsonObject further() {
        return submission(USED);
    }

    /** One that no dial can show: below the values before. */
    JsonObject below() {
        return submission(BigDecimal.ONE.negate());
    }

    /** True when every dial stands high enough to be read one lower. */
    boolean canSink() {
        return registers().allMatch(r -> previous(r).compareTo(BigDecimal.ONE) >= 0);
    }

    private JsonObject submission(BigDecimal difference) {
        var values = new JsonArray();
        registers()
                .forEach(r -> values.add(Read.json(
                        "register", Read.text(r, "id"), "value", previous(r).add(difference), "confirmed", false)));
        return Read.json("takenOn", today(), "values", values);
    }

    private static BigDecimal previous(JsonElement register) {
        return Read.at(register, "previous").getAsBigDecimal();
    }
}
