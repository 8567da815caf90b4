package org.commonhold.launcher.smoke;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** What is charged for: by area, by unit, and by each resource that has meters. */
final class TariffStep {

    private final Company company;
    private final List<Dials> dials;

    TariffStep(Company company, List<Dials> dials) {
        this.company = company;
        this.dials = dials;
    }

    void run(YearMonth month) {
        price("UPKEEP", quantity("AREA", "area", "GROSS"), "1.25", month);
        price("WASTE", quantity("UNIT"), "12.5", month);
        var resources = dials.stream().flatMap(d -> d.resources().stream()).collect(Collectors.toSet());
        for (var resource : resources) {
            price(resource, quantity("CONSUMPTION", "resource", resource), "2.345", month);
        }
        var inForce = company.office.all("services/in-force?day=" + month.atDay(1));
        SmokeFailed.unless(
                Read.stream(inForce).filter(s -> Read.has(s, "terms")).count() == resources.size() + 2,
                "prices are missing: " + inForce);
    }

    private static JsonObject quantity(String type, Object... more) {
        var quantity = Read.json(more);
        quantity.addProperty("type", type);
        return quantity;
    }

    private void price(String code, JsonObject quantity, String price, YearMonth month) {
        var service = Read.json("code", code, "name", code, "fund", "OPERATING");
        var id = Read.text(company.office.post("services", service), "id");
        var terms = Read.json(
                "quantity",
                quantity,
                "price",
                Read.json("type", "FLAT", "price", new BigDecimal(price)),
                "proration",
                "ACTUAL_DAYS",
                "rounding",
                Read.json("mode", "HALF_UP", "level", "LINE"));
        company.office.post("services/" + id + "/tariffs", Read.json("validFrom", month.atDay(1), "terms", terms));
    }
}
