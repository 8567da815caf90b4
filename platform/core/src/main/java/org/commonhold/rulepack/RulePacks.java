package org.commonhold.rulepack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.MissingRule;
import org.commonhold.rulepack.Rule.MissingReading;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** The rules that a company follows: its country's pack or another that it chose, and its own in front of it. */
@ApplicationScoped
@Transactional
public class RulePacks {

    private final RuleStore store;
    private final PackShelf shelf;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RulePacks(RuleStore store, PackShelf shelf, Companies companies, AuditTrail audit, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** All rules of the current company; for the features that follow them, whoever acts. */
    public RuleBook book() {
        var layers = new ArrayList<RuleBook.Layer>();
        layers.add(new RuleBook.Layer(
                true,
                LocalDate.MIN,
                LocalDate.MAX,
                store.own().stream().map(OwnRule::dated).toList()));
        var to = LocalDate.MAX;
        for (var chosen : store.chosen()) {
            layers.addAll(shelf.layers(chosen.pack(), chosen.validFrom(), to));
            to = chosen.validFrom();
        }
        layers.addAll(shelf.layers(companies.current().profile().name(), LocalDate.MIN, to));
        return new RuleBook(layers);
    }

    /** What is charged without a reading on that day; at most one rule per case. */
    public List<MissingRule> missingRules(LocalDate day) {
        return book().inForce(MissingReading.class, day).stream()
                .map(MissingReading::rule)
                .toList();
    }

    /** What holds on a day, by slot. */
    public List<RuleRow> rules(LocalDate day) {
        Access.require(Permission.TARIFFS_VIEW);
        return book().rows(day);
    }

    /** The company's own rules, past and to come as well, the latest first. */
    public List<RuleRow> own() {
        Access.require(Permission.TARIFFS_VIEW);
        return store.own().stream()
                .map(own -> new RuleRow(own.dated().rule().slot(), true, own.dated()))
                .sorted(Comparator.comparing((RuleRow row) -> row.dated().validFrom())
                        .reversed()
                        .thenComparing(RuleRow::slot))
                .toList();
    }

    /** Rules that end within so many days and that nothing follows: somebody has to act. */
    public List<RuleRow> ending(int days) {
        Access.require(Permission.TARIFFS_VIEW);
        return book().ending(today(), days);
    }

    /** The company follows another pack from a day on. */
    public void follow(String pack, LocalDate validFrom) {
        Access.require(Permission.COMPANY_MANAGE);
        if (!shelf.has(pack)) {
            throw new RuleRejected(Problem.of("rulepack.pack.unknown", pack).at("pack"));
        }
        if (store.chosen().stream().anyMatch(c -> !c.validFrom().isBefore(validFrom))) {
            throw new RuleRejected(Problem.of("rulepack.validFrom.early").at("validFrom"));
        }
        store.add(new ChosenPack(validFrom, pack));
        audit.record("rulepack.followed", "RulePack", null, pack + " from " + validFrom);
    }

    /** The company's own rule from a day on, in front of the pack's; it begins after its last one of the slot. */
    public void override(DatedRule rule) {
        Access.require(Permission.COMPANY_MANAGE);
        var problems = new ArrayList<>(RuleChecks.of(rule));
        if (store.begins(rule.rule().slot(), rule.validFrom())) {
            problems.add(Problem.of("rulepack.validFrom.early").at("validFrom"));
        }
        if (!problems.isEmpty()) {
            throw new RuleRejected(problems);
        }
        var own = new OwnRule(rule, clock.instant());
        store.add(own);
        audit.record("rulepack.overridden", "Rule", own.id(), rule.rule().slot() + " from " + rule.validFrom());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }
}
