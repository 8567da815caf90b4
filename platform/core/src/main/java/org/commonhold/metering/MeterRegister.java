package org.commonhold.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.commonhold.tenancy.TenantEntity;

/** One dial of a meter: its tariff zone (T1 to T4), what its digits can show, and where it began. */
@Entity
@Table(name = "meter_register")
class MeterRegister extends TenantEntity {

    @Column(name = "meter_id")
    private long meterId;

    private String zone;
    private int digits;
    private int decimals;

    @Column(name = "initial_value")
    private BigDecimal initialValue;

    @SuppressWarnings("NullAway.Init")
    protected MeterRegister() {}

    MeterRegister(long meterId, InstallMeter.Dial dial) {
        this.meterId = meterId;
        zone = dial.zone();
        digits = dial.digits();
        decimals = dial.decimals();
        initialValue = dial.initial();
    }

    RegisterId registerId() {
        return new RegisterId(id());
    }

    long meterId() {
        return meterId;
    }

    String zone() {
        return zone;
    }

    int digits() {
        return digits;
    }

    int decimals() {
        return decimals;
    }

    BigDecimal initialValue() {
        return initialValue;
    }
}
