package org.commonhold.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.commonhold.job.JobScheduler;
import org.commonhold.server.demo.DemoLoad;

/** After deployment: the demo companies where they are due, then the jobs. */
@ApplicationScoped
public class ServerStart {

    /** After the observers that say nothing, such as the one that makes the operator's login. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 600;

    private final JobScheduler jobs;
    private final DemoLoad demo;

    @SuppressWarnings("NullAway.Init")
    @Resource(lookup = "java:app/jdbc/commonhold")
    private DataSource database;

    @SuppressWarnings("NullAway.Init")
    @Resource
    private ManagedExecutorService threads;

    @Inject
    ServerStart(JobScheduler jobs, DemoLoad demo) {
        this.jobs = jobs;
        this.demo = demo;
    }

    void started(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object event) {
        if (demo.due()) {
            threads.execute(() -> {
                demo.run(threads);
                jobs.start(database, threads);
            });
        } else {
            jobs.start(database, threads);
        }
    }

    @PreDestroy
    void stop() {
        jobs.stop();
    }
}
