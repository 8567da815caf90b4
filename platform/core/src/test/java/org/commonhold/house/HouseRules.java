package org.commonhold.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What every class of the core must keep to. A new arrow between features is a reviewed one-line change here. */
final class HouseRules {

    private static final String ROOT = "org.commonhold.";

    /** Feature to the features it may import; kernel, tenancy and security are open to all right of them. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("kernel", Set.of()),
            entry("json", Set.of()),
            entry("pricing", Set.of("json")),
            entry("whatif", Set.of("pricing", "json")),
            entry("tenancy", Set.of()),
            entry("security", Set.of()),
            entry("audit", Set.of()),
            entry("document", Set.of()),
            entry("notification", Set.of("document", "job", "audit")),
            entry("job", Set.of()),
            entry("party", Set.of("audit")),
            entry("estate", Set.of("party", "audit")),
            entry("metering", Set.of("estate", "audit", "document")),
            entry("meterfault", Set.of("metering", "estate", "audit")),
            entry("tariff", Set.of("metering", "audit", "pricing", "json")),
            entry("rulepack", Set.of("pricing", "json", "audit")),
            entry("latefee", Set.of("rulepack", "pricing", "estate")),
            entry("remittance", Set.of("pricing", "audit")),
            entry("paper", Set.of("pricing", "rulepack", "remittance", "document")),
            entry(
                    "adjustment",
                    Set.of(
                            "charge",
                            "basis",
                            "tariff",
                            "statement",
                            "rulepack",
                            "latefee",
                            "pricing",
                            "json",
                            "estate",
                            "document",
                            "audit")),
            entry("ledger", Set.of("estate", "tariff", "audit")),
            entry("workorder", Set.of("estate", "party", "document", "notification", "audit")),
            entry("dispatch", Set.of("workorder", "estate")),
            entry("notice", Set.of("estate", "party", "notification", "audit")),
            entry("charge", Set.of("pricing", "json", "tariff", "estate", "audit")),
            entry(
                    "statement",
                    Set.of(
                            "paper",
                            "charge",
                            "pricing",
                            "json",
                            "tariff",
                            "estate",
                            "document",
                            "notification",
                            "job",
                            "audit")),
            entry("policy", Set.of("estate", "audit")),
            entry("premises", Set.of("estate", "audit")),
            entry("levy", Set.of("tariff", "pricing", "estate", "policy", "audit")),
            entry("basis", Set.of("charge", "pricing", "estate")),
            entry("sharing", Set.of("basis", "charge", "pricing", "estate")),
            entry(
                    "billing",
                    Set.of(
                            "basis",
                            "sharing",
                            "charge",
                            "statement",
                            "policy",
                            "rulepack",
                            "adjustment",
                            "latefee",
                            "metering",
                            "tariff",
                            "pricing",
                            "json",
                            "ledger",
                            "ledgercheck",
                            "estate",
                            "job",
                            "audit")),
            entry("forecast", Set.of("pricing", "json", "tariff", "basis", "sharing", "estate", "rulepack", "job")),
            entry("gateway", Set.of("audit")),
            entry("allocation", Set.of("charge", "statement", "ledger", "rulepack", "pricing", "estate", "audit")),
            entry(
                    "payment",
                    Set.of(
                            "allocation",
                            "gateway",
                            "charge",
                            "statement",
                            "billing",
                            "ledger",
                            "estate",
                            "job",
                            "audit")),
            entry("receipt", Set.of("payment", "paper", "charge", "statement", "ledger", "document", "notification")),
            entry("search", Set.of("estate", "ledger")),
            entry("scan", Set.of("search", "estate")),
            entry("cashdesk", Set.of("payment", "ledger", "estate", "job", "audit")),
            entry("terminal", Set.of("cashdesk", "gateway", "payment", "ledger", "estate", "job", "audit")),
            entry("fiscal", Set.of("payment", "receipt", "job", "audit")),
            entry("slip", Set.of("cashdesk", "payment", "paper", "document", "audit")),
            entry("ledgercheck", Set.of("json", "job", "audit")),
            entry("sheet", Set.of()),
            entry("columns", Set.of("sheet")),
            entry("onboarding", Set.of("sheet", "columns", "estate", "party", "metering", "document", "job", "audit")),
            entry(
                    "today",
                    Set.of(
                            "estate",
                            "metering",
                            "tariff",
                            "charge",
                            "statement",
                            "billing",
                            "ledger",
                            "ledgercheck",
                            "payment",
                            "gateway",
                            "workorder",
                            "notice",
                            "job",
                            "audit")));

    private static final List<String> GROUND = List.of("kernel", "tenancy", "security");
    private static final List<String> BANNED =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Facade", "Dto", "Bean");

    static final ArchRule ARROWS_HOLD = classes().should(new ArchCondition<>("import only what the arrow table names") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            var feature = feature(from);
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var target = feature(dependency.getTargetClass());
                if (!target.isEmpty() && !allowed(feature, target)) {
                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                }
            }
        }
    });

    static final ArchRule NO_FOREIGN_FRAMEWORKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.ws.rs..", "jakarta.servlet..");

    static final ArchRule STRIPE_ONLY_IN_GATEWAY = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.stripe..");

    static final ArchRule SHIRO_ONLY_IN_SECURITY = noClasses()
            .that()
            .resideOutsideOfPackage("..security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.shiro..");

    static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .or()
            .haveSimpleNameEndingWith("Store")
            .should()
            .bePackagePrivate();

    static final ArchRule NO_ENTITY_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("show no persistence type to others") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaMethod method : type.getMethods()) {
                        if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                            method.getAllInvolvedRawTypes().stream()
                                    .filter(HouseRules::persistent)
                                    .forEach(t -> events.add(SimpleConditionEvent.violated(
                                            type, method.getFullName() + " shows " + t.getName())));
                        }
                    }
                }
            });

    static final ArchRule ENTITY_MANAGER_ONLY_IN_STORES = noClasses()
            .that(new DescribedPredicate<>("are neither stores nor named SQL classes nor tenancy") {
                @Override
                public boolean test(JavaClass type) {
                    var name = type.getSimpleName();
                    return !name.endsWith("Store")
                            && !name.endsWith("Sql")
                            && !name.endsWith("Bulk")
                            && !feature(type).equals("tenancy");
                }
            })
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    static final ArchRule JDBC_ONLY_IN_NAMED_CLASSES = noClasses()
            .that(new DescribedPredicate<>("are not named …Sql or …Bulk") {
                @Override
                public boolean test(JavaClass type) {
                    var name = outermost(type).getSimpleName();
                    return !name.endsWith("Sql")
                            && !name.endsWith("Bulk")
                            && !name.equals("Numbers")
                            && !feature(type).equals("job");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("MovableClock")
            .should(new ArchCondition<>("ask the system for the time") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                        if (systemTime(access)) {
                            events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule NO_FLOATING_POINT = noFields()
            .that(new DescribedPredicate<>("belong to the core") {
                @Override
                public boolean test(JavaField field) {
                    return !feature(field.getOwner()).isEmpty();
                }
            })
            .should()
            .haveRawType(new DescribedPredicate<>("double or float") {
                @Override
                public boolean test(JavaClass type) {
                    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                            .contains(type.getName());
                }
            });

    static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith("jakarta.inject.Inject");

    static final ArchRule NO_SYSTEM_OUT =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    static final ArchRule NAMES_ARE_DOMAIN_NAMES = classes().should(new ArchCondition<>("carry no banned suffix") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            BANNED.stream()
                    .filter(suffix -> type.getSimpleName().endsWith(suffix))
                    .forEach(s -> events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + s)));
        }
    });

    private static final int CROWD = 20;

    /** Grew past it before there was this rule: they may not grow further and wait to be split by meaning. */
    private static final Map<String, Integer> CROWDED =
            Map.of(ROOT + "billing", 24, ROOT + "onboarding", 24, ROOT + "payment", 24);

    static final ArchRule PACKAGES_STAY_SMALL = classes()
            .should(new ArchCondition<>("lie in a package of at most " + CROWD + " classes with behaviour") {
                private Map<String, Long> crowds = Map.of();

                @Override
                public void init(Collection<JavaClass> all) {
                    crowds = all.stream()
                            .filter(HouseRules::behaves)
                            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var name = type.getPackageName();
                    var crowd = crowds.getOrDefault(name, 0L);
                    if (behaves(type) && crowd > CROWDED.getOrDefault(name, CROWD)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is one of " + crowd + " in its package"));
                    }
                }
            });

    private HouseRules() {}

    /**
     * Classes that a reader of a package has to know. Values do not count: records and enums, typed ids among them, where
     * a method can only say more of what they hold; nor do exceptions, interfaces without code, and nested classes, which
     * are part of another one.
     */
    private static boolean behaves(JavaClass type) {
        var value = type.isRecord() || type.isEnum() || type.isAnnotation() || type.isAssignableTo(Throwable.class);
        var promise = type.isInterface()
                && type.getMethods().stream().allMatch(m -> m.getModifiers().contains(JavaModifier.ABSTRACT));
        return type.isTopLevelClass()
                && !value
                && !promise
                && !type.getSimpleName().equals("package-info");
    }

    /** First package below the root, empty for anything that is not ours. Offenders sit below house.offenders. */
    static String feature(JavaClass type) {
        var name = type.getPackageName();
        var inside = name.startsWith(ROOT + "house.offenders.")
                ? name.substring((ROOT + "house.offenders.").length())
                : name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
        return inside.isEmpty() ? "" : inside.split("\\.")[0];
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        var ground = GROUND.indexOf(to);
        if (ground >= 0) {
            return !GROUND.contains(from) || ground < GROUND.indexOf(from);
        }
        return ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean persistent(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.getPackageName().startsWith("jakarta.persistence");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean systemTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        var withoutClock = access.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(java.time.Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && withoutClock
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && name.startsWith("system");
    }

    /** Features that exist as packages but are missing in the table, and the other way round. */
    static Set<String> notInTable(Iterable<JavaClass> types) {
        var found = new TreeSet<String>();
        types.forEach(t -> found.add(feature(t)));
        found.removeAll(Arrays.asList(""));
        found.removeAll(ARROWS.keySet());
        return found;
    }
}
