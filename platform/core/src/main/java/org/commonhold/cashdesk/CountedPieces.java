package org.commonhold.cashdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.tenancy.TenantEntity;

/** One line of the count that closed a shift. */
@Entity
@Table(name = "cash_count")
class CountedPieces extends TenantEntity {

    @Column(name = "shift_id")
    private long shiftId;

    @Column(name = "value_minor")
    private long valueMinor;

    private int pieces;

    protected CountedPieces() {}

    CountedPieces(ShiftId shift, Pieces counted) {
        shiftId = shift.value();
        valueMinor = counted.value();
        pieces = counted.pieces();
    }

    Pieces counted() {
        return new Pieces(valueMinor, pieces);
    }
}
