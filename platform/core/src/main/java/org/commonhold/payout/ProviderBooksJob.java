package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/** Reading the provider's books as a job: when it pays out, and when somebody asks for it. */
@ApplicationScoped
public class ProviderBooksJob implements JobHandler {

    public static final String KIND = "provider-books";

    private final ProviderBooks books;

    @Inject
    ProviderBooksJob(ProviderBooks books) {
        this.books = books;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BANK_WORK;
    }

    @Override
    public void run(JobRun job) throws GatewayFailure {
        job.total(1);
        books.read();
        job.chunk(1, "", () -> {});
    }
}
