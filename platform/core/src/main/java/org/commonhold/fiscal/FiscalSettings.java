package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.security.Vault;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** How the company registers its receipts; off until it is set. The password goes in and is never given back. */
@ApplicationScoped
@Transactional
public class FiscalSettings {

    private static final String PURPOSE = "fiscal.password";

    private final FiscalStore store;
    private final Vault vault;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    FiscalSettings(FiscalStore store, Vault vault, AuditTrail audit, CompanyCalendar calendar) {
        this.store = store;
        this.vault = vault;
        this.audit = audit;
        this.calendar = calendar;
    }

    public FiscalSettingRow current() {
        Access.require(Permission.GATEWAY_MANAGE);
        return store.setting()
                .map(FiscalSetting::row)
                .orElseGet(() -> new FiscalSettingRow(FiscalProvider.NONE, "", "", false, null));
    }

    /** Whether receipts are registered: for everybody. */
    public boolean on() {
        return store.setting().filter(s -> s.provider() != FiscalProvider.NONE).isPresent();
    }

    /** From now on; what was set before is kept. */
    public FiscalSettingRow configure(ConfigureFiscal command) {
        var actor = Access.require(Permission.GATEWAY_MANAGE);
        var before = store.setting().map(FiscalSetting::passwordCipher);
        var problems = FiscalRules.judge(command, before.isPresent());
        if (!problems.isEmpty()) {
            throw new FiscalRejected(problems);
        }
        var setting = new FiscalSetting(command, cipher(command.password(), before), actor.name(), calendar.now());
        store.add(setting);
        audit.record(
                "fiscal.configure",
                "FISCAL_SETTING",
                setting.id(),
                command.provider().name());
        return setting.row();
    }

    private byte @Nullable [] cipher(@Nullable String password, Optional<byte[]> before) {
        return password == null || password.isBlank()
                ? before.orElse(null)
                : vault.encrypt(password.getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    /** In clear text, for this package alone; empty when nothing usable is set. */
    Optional<FiscalAccess> access() {
        return store.setting().flatMap(s -> {
            var cipher = s.passwordCipher();
            var seller = s.seller();
            return cipher == null || seller == null
                    ? Optional.empty()
                    : Optional.of(new FiscalAccess(
                            s.group(),
                            s.login(),
                            new String(vault.decrypt(cipher, PURPOSE), StandardCharsets.UTF_8),
                            seller));
        });
    }

    FiscalProvider provider() {
        return store.setting().map(FiscalSetting::provider).orElse(FiscalProvider.NONE);
    }
}
