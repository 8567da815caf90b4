package org.commonhold.job;

import org.commonhold.tenancy.TenantId;

/** How the scheduler's queue names a job: {@code company:job}. */
record JobReference(TenantId tenant, JobId job) {

    String text() {
        return tenant.value() + ":" + job.value();
    }

    static JobReference of(String text) {
        var colon = text.indexOf(':');
        return new JobReference(
                new TenantId(Integer.parseInt(text.substring(0, colon))),
                new JobId(Long.parseLong(text.substring(colon + 1))));
    }
}
