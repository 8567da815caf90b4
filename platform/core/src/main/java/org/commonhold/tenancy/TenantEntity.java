package org.commonhold.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.commonhold.kernel.NewId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one company. EclipseLink adds {@code tenant_id} to every statement; as part of the primary key it also guards
 * UPDATE and DELETE.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = TenantSessions.PROPERTY,
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER,
        primaryKey = true)
public abstract class TenantEntity {

    @Id
    private long id = NewId.next();

    @Version
    private int version;

    protected TenantEntity() {}

    public long id() {
        return id;
    }
}
