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
        price(service("UPKEEP", "AREA"), "1.25", month);
        price(service("WASTE", "UNIT"), "12.5", month);
        var resources = dials.stream().flatMap(d -> d.resources().stream()).collect(Collectors.toSet());
        for (var resource : resources) {
            var service = service(resource, "METERED");
            service.addProperty("resource", resource);
            price(service, "2.345", month);
        }
        var inForce = company.office.all("services/in-force?day=" + month.atDay(1));
        SmokeFailed.unless(
                Read.stream(inForce).filter(s -> Read.has(s, "price")).count() == resources.size() + 2,
                "prices are missing: " + inForce);
    }

    private static JsonObject service(String code, String basis) {
        return Read.json("code", code, "name", code, "basis", basis);
    }

    private void price(JsonObject service, String price, YearMonth month) {
        var id = Read.text(company.office.post("services", service), "id");
        company.office.post(
                "services/" + id + "/prices", Read.json("validFrom", month.atDay(1), "price", new BigDecimal(price)));
    }
}
