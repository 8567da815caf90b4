package org.commonhold.rulepack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;

/** The pack that a company follows from a day on; before the first row it is that of its country. */
@Entity
@Table(name = "company_pack")
class ChosenPack extends TenantEntity {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String pack;

    @SuppressWarnings("NullAway.Init")
    protected ChosenPack() {}

    ChosenPack(LocalDate validFrom, String pack) {
        this.validFrom = validFrom;
        this.pack = pack;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String pack() {
        return pack;
    }
}
