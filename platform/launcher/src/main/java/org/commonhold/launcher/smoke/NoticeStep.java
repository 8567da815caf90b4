package org.commonhold.launcher.smoke;

/** An announcement reaches the owner, and the office sees who has read it. */
final class NoticeStep {

    private final Company company;
    private final Owner owner;

    NoticeStep(Company company, Owner owner) {
        this.company = company;
        this.owner = owner;
    }

    void run() {
        var estate = Read.text(company.office.all("estates").get(0), "id");
        var announcement = Read.json(
                "title",
                "Water is off on Friday",
                "body",
                "From 9 to 12 the pipes are flushed.",
                "audience",
                Read.json("kind", "ESTATE", "place", estate),
                "important",
                true);
        var id = Read.text(company.office.post("announcements", announcement), "id");
        var mine = owner.caller().all("announcements/mine");
        SmokeFailed.unless(
                Read.stream(mine).anyMatch(a -> Read.text(a, "id").equals(id)), "the owner does not see it: " + mine);
        SmokeFailed.unless(read(id) == 0, "read before anybody read it");
        owner.caller().post("announcements/" + id + "/read");
        SmokeFailed.unless(read(id) == 1, "one person has read it, not " + read(id));
    }

    private long read(String id) {
        return Read.number(Read.at(company.office.get("announcements/" + id), "announcement"), "read");
    }
}
