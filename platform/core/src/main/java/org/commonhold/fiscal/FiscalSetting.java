package org.commonhold.fiscal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** How receipts are registered from a moment on; never edited. */
@Entity
@Table(name = "fiscal_setting")
class FiscalSetting extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private FiscalProvider provider;

    @Column(name = "group_code")
    private @Nullable String group;

    private @Nullable String login;

    @Column(name = "password_cipher")
    private byte @Nullable [] passwordCipher;

    @Column(name = "seller_inn")
    private @Nullable String inn;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_system")
    private @Nullable TaxSystem taxSystem;

    @Enumerated(EnumType.STRING)
    private @Nullable VatRate vat;

    @Column(name = "payment_address")
    private @Nullable String paymentAddress;

    @Column(name = "company_email")
    private @Nullable String email;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected FiscalSetting() {}

    FiscalSetting(ConfigureFiscal command, byte @Nullable [] passwordCipher, String setBy, Instant now) {
        provider = command.provider();
        group = command.group().strip();
        login = command.login().strip();
        this.passwordCipher = passwordCipher;
        var seller = command.seller();
        inn = seller.inn().strip();
        taxSystem = seller.taxSystem();
        vat = seller.vat();
        paymentAddress = seller.paymentAddress().strip();
        email = seller.email().strip();
        this.setBy = setBy;
        setAt = now;
    }

    FiscalProvider provider() {
        return provider;
    }

    byte @Nullable [] passwordCipher() {
        return passwordCipher;
    }

    String group() {
        return text(group);
    }

    String login() {
        return text(login);
    }

    @Nullable
    FiscalSeller seller() {
        return taxSystem == null || vat == null
                ? null
                : new FiscalSeller(text(inn), taxSystem, vat, text(paymentAddress), text(email));
    }

    FiscalSettingRow row() {
        return new FiscalSettingRow(provider, group(), login(), passwordCipher != null, seller());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
