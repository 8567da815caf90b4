package org.commonhold.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.estate.UnitFilter;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRun;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.Language;
import org.commonhold.metering.BuildingMeterFilter;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.ReadingRow;
import org.commonhold.metering.ReadingSource;
import org.commonhold.metering.Resource;
import org.commonhold.party.Parties;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportIT {

    private static final String HEADER = "Building,Entrance,Unit,Area,Account,Owners,E-mail,Meters\n";
    private static final String GOOD = HEADER
            + "A,1,1,50,1001,Ann Lee;Bo Lee,ann@example.com,cold water:c1:5:3:12.5\n"
            + "A,1,2,60.5,1002,Ann Lee,ann@example.com,\n"
            + "B,,1,70,1003,,,gas:g1\n";

    private final CompanyDetails company = CoreHarness.company();
    private final Actor admin = CoreHarness.employee(company, Role.ADMIN);
    private final Imports imports = CoreHarness.get(Imports.class);

    @Test
    void checksThenAppliesThenChangesNothing() {
        var id = upload(GOOD);
        assertThat(check(id)).isEqualTo(new ImportCounts(3, 0, 2, 3, 3, 2, 2, 0));
        assertThat(count("unit")).isZero();

        assertThat(apply(id, false)).isEqualTo(new ImportCounts(3, 0, 2, 3, 3, 2, 2, 0));
        assertThat(count("unit")).isEqualTo(3);
        assertThat(count("ownership")).isEqualTo(3);
        assertThat(count("reading")).isEqualTo(2);
        assertThat(details(id).row().state()).isEqualTo(ImportState.APPLIED);

        var again = upload(GOOD);
        assertThat(check(again)).isEqualTo(new ImportCounts(3, 0, 0, 0, 0, 0, 0, 3));
        assertThat(apply(again, false).unchanged()).isEqualTo(3);
        assertThat(count("unit")).isEqualTo(3);
        assertThat(count("party")).isEqualTo(2);
    }

    @Test
    void staffSeeWhatWasImportedAndInviteOwners() {
        apply(checked(upload(GOOD)), false);
        var estates = CoreHarness.get(Estates.class);
        var row = as(estates::estates).get(0);
        assertThat(row.units()).isEqualTo(3);
        assertThat(as(() -> estates.buildings(row.id())))
                .extracting(b -> b.name())
                .containsExactly("A", "B");
        var filter = new UnitFilter(row.id(), null, "1002");
        assertThat(as(() -> estates.count(filter))).isEqualTo(1);
        var unit = as(() -> estates.units(UnitFilter.all(), 0, 10)).get(0);
        var details = as(() -> estates.unit(unit.id()));
        assertThat(details.owners()).extracting(o -> o.name()).containsExactlyInAnyOrder("Ann Lee", "Bo Lee");
        assertThat(details.entrance()).isEqualTo("1");
        assertThat(details.accounts()).extracting(a -> a.number()).containsExactly("1001");
        assertThat(as(() -> CoreHarness.get(Parties.class).count("ann"))).isEqualTo(1);

        assertThat(as(() -> estates.entrances(unit.building())))
                .extracting(e -> e.name() + " " + e.units())
                .containsExactly("1 2");

        var invitations = CoreHarness.get(OwnerInvitations.class);
        assertThat(as(() -> invitations.waiting(row.id()))).isEqualTo(1);
        assertThat(as(() -> invitations.inviteAll(row.id(), Language.EN))).isEqualTo(1);
        assertThat(as(() -> invitations.waiting(row.id()))).isZero();
        assertThat(as(() -> invitations.inviteAll(row.id(), Language.EN))).isZero();
        var account = details.accounts().get(0).id();
        assertThat(as(() -> invitations.invite(account, Language.EN))).hasSize(1);
    }

    @Test
    void importsTheGoodRowsOnlyWhenAsked() {
        var id = upload(GOOD + "A,1,3,0,1004,,,\nC,1,9,40,1001,,,\nC,1,10,40,1010,,,gas:G1\n");
        assertThat(check(id)).isEqualTo(new ImportCounts(3, 3, 2, 3, 3, 2, 2, 0));
        assertThat(as(() -> imports.problems(id, 0, 10)))
                .extracting(p -> p.row() + " " + p.field() + " " + p.problem().key())
                .containsExactly(
                        "5 area onboarding.area.range",
                        "6 account onboarding.account.duplicate",
                        "7 meters onboarding.meter.duplicate");
        assertThatThrownBy(() -> as(() -> imports.startApply(id, false)))
                .isInstanceOf(ImportRejected.class)
                .hasMessageContaining("onboarding.import.faulty");

        assertThat(as(() -> imports.faultyRows(id, Language.EN)).lines()).hasSize(4);
        assertThat(apply(id, true).units()).isEqualTo(3);
        assertThat(count("building")).isEqualTo(2);
    }

    @Test
    void refusesAnAccountOfAnotherUnit() {
        apply(checked(upload(GOOD)), false);
        var id = upload(HEADER + "Z,1,1,50,1001,,,\nZ,1,2,50,,,,gas:g1\n");

        assertThat(check(id).faultyRows()).isEqualTo(2);
        assertThat(as(() -> imports.problems(id, 0, 10)))
                .extracting(p -> p.problem().key())
                .containsExactly("onboarding.account.elsewhere", "onboarding.meter.elsewhere");
    }

    @Test
    void takesTheMetersOfABuildingFromRowsWithoutAUnit() {
        var sheet = GOOD
                + "A,,,,,,,electricity:e-A:6:1:1000.5:2031-02-15\n"
                + "A,,,,,,,cold water:w-A\nD,,,,,,,heat:h-D:5:3:2\n";
        var id = checked(upload(sheet));
        assertThat(details(id).row().counts()).isEqualTo(new ImportCounts(6, 0, 3, 3, 3, 2, 5, 0));
        assertThat(apply(id, false)).isEqualTo(new ImportCounts(6, 0, 3, 3, 3, 2, 5, 0));

        var meters = CoreHarness.get(BuildingMeters.class);
        var rows = as(() -> meters.meters(BuildingMeterFilter.ALL, 0, 10));
        assertThat(rows)
                .extracting(BuildingMeterRow::buildingName, BuildingMeterRow::resource, BuildingMeterRow::serial)
                .containsExactlyInAnyOrder(
                        tuple("A", Resource.ELECTRICITY, "e-A"),
                        tuple("A", Resource.COLD_WATER, "w-A"),
                        tuple("D", Resource.HEAT, "h-D"));
        var first =
                rows.stream().filter(r -> r.serial().equals("e-A")).findFirst().orElseThrow();
        assertThat(first.verificationDue()).isEqualTo(LocalDate.of(2031, 2, 15));
        assertThat(first.installedOn()).isEqualTo(as(meters::today).withDayOfMonth(1));
        assertThat(first.dials())
                .extracting(BuildingMeterRow.Dial::zone, BuildingMeterRow.Dial::digits, BuildingMeterRow.Dial::decimals)
                .containsExactly(tuple("T1", 6, 1));
        assertThat(first.dials().get(0).last()).isEqualByComparingTo("1000.5");
        assertThat(as(() -> meters.history(first.id())))
                .extracting(ReadingRow::source)
                .containsExactly(ReadingSource.INITIAL);

        var again = checked(upload(sheet));
        assertThat(apply(again, false)).isEqualTo(new ImportCounts(6, 0, 0, 0, 0, 0, 0, 6));
        assertThat(count("meter")).isEqualTo(5);
    }

    @Test
    void refusesAMeterOfABuildingThatHangsElsewhereAndARowThatForgotItsUnit() {
        apply(checked(upload(GOOD + "A,,,,,,,heat:h-A\n")), false);
        var id = upload(HEADER
                + "A,,,,,,,cold water:C1\n"
                + "B,,,,,,,heat:H-A\n"
                + "B,,2,40,,,,heat:h-a\n"
                + "B,,,40,1009,,,heat:h-B\n"
                + "B,,,,,,,heat:h-C\n"
                + "B,,,,,,,heat:h-c\n");
        assertThat(check(id)).isEqualTo(new ImportCounts(1, 5, 0, 0, 0, 0, 1, 0));
        assertThat(as(() -> imports.problems(id, 0, 10)))
                .extracting(p -> p.row() + " " + p.field() + " " + p.problem().key())
                .containsExactlyInAnyOrder(
                        "2 meters onboarding.meter.elsewhere",
                        "3 meters onboarding.meter.elsewhere",
                        "4 meters onboarding.meter.duplicate",
                        "5 unit onboarding.unit.orBuilding",
                        "7 meters onboarding.meter.duplicate");
        assertThat(apply(id, true).meters()).isEqualTo(1);
    }

    @Test
    void asksForTheMissingColumn() {
        var id = upload("Building,Unit,Size of it\nA,1,50\n");
        assertThat(details(id).missing()).containsExactly("area");
        assertThatThrownBy(() -> as(() -> imports.startCheck(id))).isInstanceOf(ImportRejected.class);

        var mapping = new java.util.HashMap<>(details(id).mapping());
        mapping.put("area", 2);
        as(() -> imports.changeMapping(id, mapping));
        assertThat(check(id).goodRows()).isEqualTo(1);
    }

    @Test
    void cancelledAfterAChunkItKeepsThatChunkAndGoesOnLater() {
        var id = checked(upload(many(1_200)));
        as(() -> imports.details(id));
        drive(id, new Run(id, null, 2, Integer.MAX_VALUE));
        assertThat(count("unit")).isEqualTo(500);

        assertThat(apply(id, false).units()).isEqualTo(700);
        assertThat(count("unit")).isEqualTo(1_200);
    }

    @Test
    void resumesBehindItsCheckpointAsIfNothingHadHappened() {
        var id = checked(upload(many(1_200)));
        assertThatThrownBy(() -> drive(id, new Run(id, null, Integer.MAX_VALUE, 2)))
                .hasMessageContaining("killed");
        assertThat(count("unit")).isEqualTo(500);

        drive(id, new Run(id, "500", Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(count("unit")).isEqualTo(1_200);
        assertThat(details(id).row().state()).isEqualTo(ImportState.APPLIED);
    }

    @ParameterizedTest
    @CsvSource({
        "lakeside.csv,60,1",
        "berezovaya.xlsx,120,2",
        "berezovaya.csv,120,2",
        "xinghe.csv,300,3",
    })
    void theDemoSheetsAreFaultless(String name, int units, int buildings) throws Exception {
        try (var file = Objects.requireNonNull(ImportIT.class.getResourceAsStream("/demo/" + name))) {
            var id = as(() -> imports.upload(name, file, name)).id();
            var counts = check(id);
            assertThat(as(() -> imports.problems(id, 0, 3))).isEmpty();
            assertThat(counts.units()).isEqualTo(units);
            assertThat(counts.buildings()).isEqualTo(buildings);
            assertThat(counts.meters()).isGreaterThanOrEqualTo(units);
            assertThat(apply(id, false).units()).isEqualTo(units);
        }
    }

    private static String many(int rows) {
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= rows; i++) {
            text.append("A,1,")
                    .append(i)
                    .append(",50,")
                    .append(i)
                    .append(",Owner ")
                    .append(i)
                    .append(",,\n");
        }
        return text.toString();
    }

    private ImportId upload(String text) {
        InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return as(() -> imports.upload("units.csv", file, "Hill")).id();
    }

    private ImportId checked(ImportId id) {
        check(id);
        return id;
    }

    private ImportCounts check(ImportId id) {
        work(as(() -> imports.startCheck(id)));
        return details(id).row().counts();
    }

    private ImportCounts apply(ImportId id, boolean goodRowsOnly) {
        work(as(() -> imports.startApply(id, goodRowsOnly)));
        return details(id).row().counts();
    }

    private void work(JobId job) {
        CoreHarness.get(JobRunner.class).run(company.id(), job);
    }

    private ImportDetails details(ImportId id) {
        return as(() -> imports.details(id));
    }

    private void drive(ImportId id, Run run) {
        CoreHarness.as(Actor.system(company.id()), () -> {
            CoreHarness.get(ImportApply.class).run(run);
            return id;
        });
    }

    private long count(String table) {
        var counted = CoreHarness.column(
                "select count(*) from " + table + " where tenant_id = ?",
                company.id().value());
        return ((Number) Objects.requireNonNull(List.copyOf(counted).get(0))).longValue();
    }

    private <T> T as(java.util.concurrent.Callable<T> work) {
        return CoreHarness.as(admin, work);
    }

    /** A job that is cancelled when asked the n-th time, or killed inside its n-th chunk. */
    private static final class Run implements JobRun {

        private final ImportId id;
        private final Optional<String> checkpoint;
        private final int cancelAt;
        private final int killAt;
        private int asked;
        private int chunks;

        Run(ImportId id, @org.jspecify.annotations.Nullable String checkpoint, int cancelAt, int killAt) {
            this.id = id;
            this.checkpoint = Optional.ofNullable(checkpoint);
            this.cancelAt = cancelAt;
            this.killAt = killAt;
        }

        @Override
        public long subject() {
            return id.value();
        }

        @Override
        public Optional<String> checkpoint() {
            return checkpoint;
        }

        @Override
        public void total(long units) {}

        @Override
        public void chunk(long doneUnits, String reached, Runnable work) {
            chunks++;
            CoreHarness.get(TestChunks.class).run(() -> {
                work.run();
                if (chunks == killAt) {
                    throw new IllegalStateException("killed");
                }
            });
        }

        @Override
        public boolean cancelled() {
            return ++asked >= cancelAt;
        }
    }
}
