package org.commonhold.tenancy;

/** Company data was asked for while no company is set: a programming error that must never read as "all". */
public final class TenantMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public TenantMissing() {
        super("no company is set for this work");
    }
}
