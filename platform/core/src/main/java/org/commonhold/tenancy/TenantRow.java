package org.commonhold.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.commonhold.kernel.NewId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Like {@link TenantEntity}, for rows that are never changed once written and so carry no version. */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantSessions.PROPERTY,
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER,
        primaryKey = true)
public abstract class TenantRow {

    @Id
    private long id = NewId.next();

    protected TenantRow() {}

    public long id() {
        return id;
    }
}
