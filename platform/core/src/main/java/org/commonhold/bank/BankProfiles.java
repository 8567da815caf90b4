package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.audit.AuditTrail;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.bankfile.BankFiles;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.BankProfileRefused;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/** How the company's banks and agents write their registries. */
@ApplicationScoped
@Transactional
public class BankProfiles {

    private static final int NAME = 80;
    private static final int TRAILER = 20;
    private static final int PREVIEW = 20;

    private final BankStore store;
    private final Companies companies;
    private final AuditTrail audit;

    @Inject
    BankProfiles(BankStore store, Companies companies, AuditTrail audit) {
        this.store = store;
        this.companies = companies;
        this.audit = audit;
    }

    /** By name. */
    public List<BankProfileRow> list() {
        Access.require(Permission.BANK_WORK);
        return store.profiles().stream().map(BankProfile::row).toList();
    }

    public BankProfileRow profile(BankProfileId id) {
        Access.require(Permission.BANK_WORK);
        return store.profile(id).row();
    }

    /** What a profile makes of some lines of a registry, without their trailer; at most twenty. Nothing is stored. */
    public List<BankEntry> preview(RegistryProfile profile, String lines) {
        Access.require(Permission.BANK_WORK);
        if (!profile.problems().isEmpty()) {
            throw new BankProfileRefused(profile.problems());
        }
        var untrailed = new RegistryProfile(
                StandardCharsets.UTF_8.name(),
                profile.separator(),
                profile.headerLines(),
                "",
                profile.columns(),
                profile.dayPattern(),
                profile.decimalMark(),
                profile.net());
        var text = lines.lines()
                .filter(l -> profile.trailer().isEmpty() || !l.startsWith(profile.trailer()))
                .limit(PREVIEW + profile.headerLines())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        var entries = new ArrayList<BankEntry>();
        BankFiles.read(
                () -> new ByteArrayInputStream(text),
                BankFormat.REGISTRY,
                untrailed,
                companies.current().currency(),
                entries::add);
        return entries;
    }

    public BankProfileRow add(String name, RegistryProfile profile) {
        Access.require(Permission.BANK_WORK);
        var called = judge(name, profile, null);
        var added = new BankProfile(called, profile);
        store.add(added);
        audit.record("bank.profile", "BANK_PROFILE", added.id(), called);
        return added.row();
    }

    /** What was imported with it stays as it is. */
    public BankProfileRow change(BankProfileId id, String name, RegistryProfile profile) {
        Access.require(Permission.BANK_WORK);
        var changed = store.profile(id);
        changed.change(judge(name, profile, id), profile);
        audit.record("bank.profile", "BANK_PROFILE", id.value(), name.strip());
        return changed.row();
    }

    private String judge(String given, RegistryProfile profile, @Nullable BankProfileId self) {
        var name = given.strip();
        var problems = new ArrayList<Problem>(profile.problems());
        if (name.isEmpty() || name.length() > NAME) {
            problems.add(Problem.of("bank.profile.name", NAME).at("name"));
        }
        if (profile.trailer().length() > TRAILER) {
            problems.add(Problem.of("bank.profile.trailer", TRAILER).at("trailer"));
        }
        if (store.profiles().stream()
                .map(BankProfile::row)
                .anyMatch(p -> p.name().equalsIgnoreCase(name) && !p.id().equals(self))) {
            problems.add(Problem.of("bank.profile.name.taken").at("name"));
        }
        if (!problems.isEmpty()) {
            throw new BankProfileRefused(problems);
        }
        return name;
    }
}
