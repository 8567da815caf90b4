package org.commonhold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.eclipse.persistence.annotations.Multitenant;
import org.junit.jupiter.api.Test;

class TenantIsolationIT {

    /** Rows of the platform itself; every other entity must be a company's. */
    private static final Set<String> PLATFORM = Set.of("ManagementCompany", "OperatorUser", "StoredPack");

    private final EntityManager em = CoreHarness.get(EntityManager.class);

    @Test
    void everyEntityButThePlatformsBelongsToACompany() {
        assertThat(entities()).isNotEmpty().allSatisfy(type -> {
            var multitenant = isMultitenant(type.getJavaType());
            assertThat(multitenant).as(type.getName()).isEqualTo(!PLATFORM.contains(type.getName()));
        });
    }

    @Test
    void withoutACompanyEveryQueryOnCompanyDataFails() {
        for (var type : companyEntities()) {
            assertThatThrownBy(() -> em.createQuery("select e from " + type.getName() + " e")
                            .getResultList())
                    .as(type.getName())
                    .hasStackTraceContaining("eclipselink.tenant-id");
        }
    }

    @Test
    void aCompanySeesNothingOfAnother() {
        var a = CoreHarness.company();
        var b = CoreHarness.company();
        var party = 77L;
        CoreHarness.sql(
                "insert into party (tenant_id, id, version, kind, name) values (?, ?, 1, 'PERSON', 'ZZB marker')",
                b.id().value(),
                party);
        for (var type : companyEntities()) {
            var seen = CoreHarness.as(Actor.system(a.id()), () -> em.createQuery(
                            "select count(e) from " + type.getName() + " e", Long.class)
                    .getSingleResult());
            assertThat(seen).as(type.getName()).isZero();
        }
        var mine = CoreHarness.as(Actor.system(b.id()), () -> em.createQuery("select count(e) from Party e", Long.class)
                .getSingleResult());
        assertThat(mine).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesALinkAcrossCompanies() {
        var a = CoreHarness.company();
        var b = CoreHarness.company();
        CoreHarness.sql(
                "insert into estate (tenant_id, id, version, name) values (?, 5, 1, 'Estate of B')", b.id().value());
        assertThatThrownBy(() -> CoreHarness.sql(
                        "insert into building (tenant_id, id, version, estate_id, name) values (?, 6, 1, 5, 'House')",
                        a.id().value()))
                .hasStackTraceContaining("foreign key constraint fails");
    }

    @Test
    void theCompanyOfARunningRequestCannotBeChanged() {
        var a = CoreHarness.company();
        var b = CoreHarness.company();
        assertThatThrownBy(() -> CurrentTenant.callAs(a.id(), () -> CurrentTenant.callAs(b.id(), () -> "")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(CurrentTenant::require).isInstanceOf(TenantMissing.class);
    }

    @Test
    void nativeSqlStaysOffInTheEntityManager() {
        var a = CoreHarness.company();
        assertThatThrownBy(() ->
                        CoreHarness.as(Actor.system(a.id()), () -> em.createNativeQuery("select count(*) from party")
                                .getResultList()))
                .hasStackTraceContaining("Native SQL");
    }

    private Set<EntityType<?>> entities() {
        return em.getMetamodel().getEntities();
    }

    private List<EntityType<?>> companyEntities() {
        return entities().stream().filter(e -> !PLATFORM.contains(e.getName())).collect(Collectors.toList());
    }

    private static boolean isMultitenant(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.isAnnotationPresent(Multitenant.class)) {
                return true;
            }
        }
        return false;
    }
}
