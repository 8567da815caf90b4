package org.commonhold.rulepack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** The packs of the installation: those that came with it, and what the operator stored in their place or beside them. */
@ApplicationScoped
@Transactional
public class PackShelf {

    private final RuleStore store;
    private final Clock clock;
    private final Map<Long, RulePack> read = new ConcurrentHashMap<>();

    @Inject
    PackShelf(RuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Every pack by code, for the operator and for a company that chooses one. */
    public List<PackRow> list() {
        Access.requireAny(Permission.COMPANIES_MANAGE, Permission.TARIFFS_VIEW);
        var rows = new TreeMap<String, PackRow>();
        PackFiles.ALL.values().forEach(p -> rows.put(p.code(), new PackRow(p.code(), p.name(), 0, null)));
        store.packs().forEach(p -> rows.put(p.code(), p.row()));
        return List.copyOf(rows.values());
    }

    public RulePack pack(String code) {
        Access.requireAny(Permission.COMPANIES_MANAGE, Permission.TARIFFS_VIEW);
        var pack = all().get(code);
        if (pack == null) {
            throw new NotFound("pack");
        }
        return pack;
    }

    /** A new version of a pack, in force for every company that follows it. Earlier versions are kept. */
    public PackRow put(RulePack pack) {
        var operator = Access.require(Permission.COMPANIES_MANAGE);
        var problems = new ArrayList<>(PackRules.of(pack));
        if (pack.basedOn() != null && !all().containsKey(pack.basedOn())) {
            problems.add(Problem.of("rulepack.pack.unknown", pack.basedOn()).at("basedOn"));
        } else if (circles(pack)) {
            problems.add(Problem.of("rulepack.basedOn.circle").at("basedOn"));
        }
        if (!problems.isEmpty()) {
            throw new RuleRejected(problems);
        }
        var before = store.packs().stream()
                .filter(p -> p.code().equals(pack.code()))
                .map(StoredPack::packVersion)
                .max(Comparator.naturalOrder())
                .orElse(0);
        var stored = new StoredPack(pack, before + 1, clock.instant(), Objects.requireNonNullElse(operator.id(), 0L));
        store.add(stored);
        return stored.row();
    }

    boolean has(String code) {
        return all().containsKey(code);
    }

    /** The pack and what it is based on, the nearest first. */
    List<RuleBook.Layer> layers(String code, LocalDate from, LocalDate to) {
        var packs = all();
        var result = new ArrayList<RuleBook.Layer>();
        var seen = new HashSet<String>();
        @Nullable String at = code;
        while (at != null && seen.add(at)) {
            var pack = packs.get(at);
            if (pack == null) {
                break;
            }
            result.add(new RuleBook.Layer(false, from, to, pack.rules()));
            at = pack.basedOn();
        }
        return result;
    }

    private boolean circles(RulePack pack) {
        var packs = all();
        @Nullable String at = pack.basedOn();
        for (var steps = 0; at != null && steps <= packs.size(); steps++) {
            if (at.equals(pack.code())) {
                return true;
            }
            var next = packs.get(at);
            at = next == null ? null : next.basedOn();
        }
        return false;
    }

    private Map<String, RulePack> all() {
        var result = new TreeMap<>(PackFiles.ALL);
        store.packs().forEach(p -> result.put(p.code(), read.computeIfAbsent(p.id(), id -> p.pack())));
        return result;
    }
}
