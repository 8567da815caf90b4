package org.commonhold.launcher.smoke;

import com.google.gson.JsonArray;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.imageio.ImageIO;

/** A fault with a photo becomes a job; the technician's steps reach the owner, who rates the work. */
final class ServiceStep {

    private final Company company;
    private final Owner owner;

    ServiceStep(Company company, Owner owner) {
        this.company = company;
        this.owner = owner;
    }

    void run() {
        var fault = Read.json(
                "unit", owner.unit(),
                "category", "PLUMBING",
                "place", "UNIT",
                "description", "The kitchen tap drips day and night",
                "emergency", false);
        var number = Read.text(owner.caller().post("requests", fault, "fault-1"), "number");
        var request = "requests/" + number;
        owner.caller().upload(request + "/photos?fileName=tap.jpg", "image/jpeg", photo());
        SmokeFailed.unless(owner.caller().file(request + "/photos/0").length > 100, "the photo is gone");
        company.office.post(request + "/seen");
        var order = "work-orders/"
                + Read.text(company.office.post("work-orders", Read.json("request", Long.valueOf(number))), "id");
        assign(order, technician());
        work(order);
        var steps = Read.items(owner.caller().get(request), "timeline")
                .map(s -> Read.text(s, "step"))
                .toList();
        SmokeFailed.unless(
                steps.containsAll(List.of("RECEIVED", "SEEN", "ASSIGNED", "ACCEPTED", "ON_THE_WAY", "ARRIVED", "DONE")),
                "the owner does not see every step: " + steps);
        var rated = owner.caller().post(request + "/rating", Read.json("stars", 5, "text", "Quick and clean"));
        SmokeFailed.unless(
                Read.text(Read.at(rated, "request"), "state").equals("CLOSED"), "the request is not closed: " + rated);
        company.totals.workOrdersDone++;
    }

    private String technician() {
        var login = "technician@" + company.sheet.company() + ".example";
        var roles = new JsonArray();
        roles.add("TECHNICIAN");
        company.office.post(
                "users",
                Read.json(
                        "email",
                        login,
                        "displayName",
                        "Technician",
                        "language",
                        company.sheet.language(),
                        "roles",
                        roles));
        company.activate(login);
        var technicians = company.office.all("users/technicians");
        SmokeFailed.unless(technicians.size() == 1, "technicians: " + technicians);
        return Read.text(technicians.get(0), "id");
    }

    private void assign(String order, String technician) {
        var from = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        company.office.post(
                order + "/assign",
                Read.json("technician", technician, "slotFrom", from, "slotTo", from.plus(2, ChronoUnit.HOURS)));
    }

    /** As the technician tells the dispatcher on the phone. */
    private void work(String order) {
        company.office.post(order + "/progress/accepted");
        var eta = Instant.now().plus(90, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        company.office.post(order + "/progress/eta", Read.json("eta", eta));
        company.office.post(order + "/progress/on-the-way");
        company.office.post(order + "/progress/arrived");
        var done = company.office.post(order + "/progress/completed", Read.json("note", "Seal replaced, tap is dry"));
        SmokeFailed.unless(Read.text(done, "state").equals("DONE"), "the job is not done: " + done);
    }

    private static byte[] photo() {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            image.setRGB(x, x * image.getHeight() / image.getWidth(), 0x3388CC);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
