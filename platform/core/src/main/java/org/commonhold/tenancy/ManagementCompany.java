package org.commonhold.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonhold.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The tenant itself: a platform row, not a company row. */
@Entity
@Table(name = "management_company")
class ManagementCompany {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private int version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "country_profile")
    private CountryProfile profile;

    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    private String languages;
    private String accent = "#0B5CAD";
    private @Nullable String phone;
    private String state = "ACTIVE";

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ManagementCompany() {}

    @SuppressWarnings("NullAway.Init")
    ManagementCompany(CreateCompany command, Instant now) {
        code = command.code();
        name = command.name();
        profile = command.profile();
        currency = command.currency().getCurrencyCode();
        timeZone = command.timeZone().getId();
        languages = command.languages().stream().map(Language::code).collect(Collectors.joining(","));
        phone = command.phone();
        createdAt = now;
    }

    void changePhone(@Nullable String changed) {
        phone = changed;
    }

    CompanyDetails details() {
        return new CompanyDetails(
                new TenantId(id),
                code,
                name,
                profile,
                java.util.Currency.getInstance(currency),
                java.time.ZoneId.of(timeZone),
                Arrays.stream(languages.split(",")).map(Language::ofCode).toList(),
                accent,
                phone,
                createdAt);
    }
}
