package org.commonhold.server.api.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRow;
import org.commonhold.job.Jobs;

/** Progress of an import or a billing run. */
@Path("jobs/{job}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    private final Jobs jobs;

    @Inject
    JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public JobRow progress(@PathParam("job") JobId job) {
        return jobs.progress(job);
    }

    /** Asks it to stop at its next step. */
    @POST
    @Path("cancel")
    public JobRow cancel(@PathParam("job") JobId job) {
        jobs.cancel(job);
        return jobs.progress(job);
    }
}
