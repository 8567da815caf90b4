package org.commonhold.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.security.Role;
import org.commonhold.server.isolation.MatrixLine.How;
import org.commonhold.server.testing.ApiClient;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.TestPhoto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every method of the API as the code declares it, called with an administrator's, a technician's and an owner's key of one
 * company and the ids of another. What names something of the other company is answered like an id that nobody has, and
 * afterwards nothing of the other company has changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossTenantMatrixIT {

    private final FullCompany mine = TwoCompanies.MINE;
    private final FullCompany theirs = TwoCompanies.THEIRS;
    private List<ApiClient> callers = List.of();

    @BeforeAll
    void makeKeys() {
        callers = List.of(
                mine.company().admin(),
                mine.company().api(Role.TECHNICIAN),
                mine.company().api(Role.ADMIN, Role.DISPATCHER, Role.TECHNICIAN, Role.CLERK, Role.ACCOUNTANT),
                mine.owner());
    }

    @Test
    void namesEveryMethodOfTheApi() {
        var named = MatrixLine.all().stream().map(MatrixLine::shape).collect(Collectors.toSet());
        var declared = Endpoint.all().stream().map(Endpoint::toString).toList();

        assertThat(declared).isNotEmpty();
        assertThat(declared.stream().filter(e -> !named.contains(MatrixLine.shape(e))))
                .as("not in cross-tenant-matrix.txt: add a line that says whether it names something of a company")
                .isEmpty();
        var shapes = declared.stream().map(MatrixLine::shape).collect(Collectors.toSet());
        assertThat(named.stream().filter(shape -> !shapes.contains(shape)))
                .as("in cross-tenant-matrix.txt, but gone from the code")
                .isEmpty();
    }

    @Test
    void answersForeignIdsLikeUnknownOnesAndLeavesThemAlone() {
        var before = Fingerprint.of(theirs.company());
        var wrong = new ArrayList<String>();
        for (var line : MatrixLine.all()) {
            if (line.how() == How.FOREIGN) {
                callers.forEach(caller -> wrong.addAll(foreign(line, caller)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Fingerprint.of(theirs.company())).isEqualTo(before);
    }

    private List<String> foreign(MatrixLine line, ApiClient caller) {
        var foreign = call(line, caller, Ids.of(theirs));
        var unknown = call(line, caller, Ids.unknown(theirs));
        if (foreign.status() != 404 && foreign.status() != 403) {
            return List.of(line + " gave " + foreign.status() + " " + foreign.body());
        }
        return foreign.status() == unknown.status() && foreign.body().equals(unknown.body())
                ? List.of()
                : List.of(line + " tells a foreign id from an unknown one: " + foreign.status() + " " + foreign.body()
                        + " / " + unknown.status() + " " + unknown.body());
    }

    @Test
    void showsInListsOnlyWhatIsOnesOwn() {
        var before = Fingerprint.of(theirs.company());
        var wrong = new ArrayList<String>();
        for (var line : MatrixLine.all()) {
            if (line.how() == How.OWN) {
                callers.forEach(caller -> wrong.addAll(own(line, caller)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Fingerprint.of(theirs.company())).isEqualTo(before);
    }

    private List<String> own(MatrixLine line, ApiClient caller) {
        var answer = call(line, caller, Ids.of(mine));
        if (answer.status() >= 500) {
            return List.of(line + " gave " + answer.status() + " " + answer.body());
        }
        return theirs.ids().values().stream()
                .filter(id -> id.length() > 10)
                .filter(id -> answer.body().contains(id))
                .map(id -> line + " shows " + id + " of the other company")
                .toList();
    }

    private static ApiClient.Answer call(MatrixLine line, ApiClient caller, Ids ids) {
        var path = "/api/v1/" + ids.into(line.path() + line.query());
        var keyed = caller.with("Idempotency-Key", "matrix");
        if (line.body().equals("photo")) {
            return keyed.with("Content-Type", "image/png")
                    .send(line.method(), path, BodyPublishers.ofByteArray(TestPhoto.png()));
        }
        BodyPublisher body = BodyPublishers.ofString(ids.into(line.body()));
        return line.body().isEmpty()
                ? keyed.send(line.method(), path, BodyPublishers.noBody())
                : keyed.with("Content-Type", "application/json").send(line.method(), path, body);
    }
}
