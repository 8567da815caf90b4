package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.job.JobRow;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Terms held against the facts of the last month that is over, account by account, beside those that were in force. A job does
 * it; what came out is kept until the service is compared again.
 */
@ApplicationScoped
@Transactional
public class Forecasts {

    private final ForecastStore store;
    private final ForecastSql sql;
    private final Tariffs tariffs;
    private final Jobs jobs;
    private final CompanyCalendar calendar;

    @Inject
    Forecasts(ForecastStore store, ForecastSql sql, Tariffs tariffs, Jobs jobs, CompanyCalendar calendar) {
        this.store = store;
        this.sql = sql;
        this.tariffs = tariffs;
        this.jobs = jobs;
        this.calendar = calendar;
    }

    /** Begins; refuses terms that could not be published, and a service that is being compared. */
    public ForecastId start(ServiceId service, Terms terms) {
        Access.require(Permission.TARIFFS_MANAGE);
        var problems = tariffs.judge(service, terms);
        if (!problems.isEmpty()) {
            throw new ForecastRejected(problems);
        }
        if (store.latest(service).map(this::job).filter(Forecasts::working).isPresent()) {
            throw new ForecastRejected(List.of(Problem.of("forecast.busy")));
        }
        var period = BillingPeriod.containing(calendar.today()).previous();
        var forecast = store.add(new TariffForecast(service, period, terms, calendar.now()));
        forecast.startedAs(jobs.start(ForecastJob.KIND, forecast.id()));
        return forecast.forecastId();
    }

    /** The last one that was asked for; empty when there was none. */
    public Optional<ForecastDetails> latest(ServiceId service) {
        Access.require(Permission.TARIFFS_MANAGE);
        tariffs.service(service);
        return store.latest(service).map(this::details);
    }

    public ForecastDetails details(ForecastId id) {
        Access.require(Permission.TARIFFS_MANAGE);
        return details(store.forecast(id));
    }

    /** Every account that was compared or could not be, the largest rise first; empty until the job is done. */
    public List<Forecast.Change> changes(ForecastId id, int offset, int limit) {
        Access.require(Permission.TARIFFS_MANAGE);
        var forecast = store.forecast(id);
        return forecast.result() == null
                ? List.of()
                : sql.changes(id, offset, limit, calendar.company().currency());
    }

    /** How many {@link #changes} has in all. */
    public long count(ForecastId id) {
        Access.require(Permission.TARIFFS_MANAGE);
        var result = store.forecast(id).result();
        return result == null ? 0 : result.accounts() + result.unpriced();
    }

    /** Asks a comparison at work to stop; it then has no result. */
    public void cancel(ForecastId id) {
        Access.require(Permission.TARIFFS_MANAGE);
        var job = store.forecast(id).job();
        if (job != null) {
            jobs.cancel(job);
        }
    }

    private ForecastDetails details(TariffForecast forecast) {
        return new ForecastDetails(
                forecast.forecastId(), forecast.terms(), forecast.askedAt(), job(forecast), forecast.result());
    }

    private @Nullable JobRow job(TariffForecast forecast) {
        var job = forecast.job();
        return job == null ? null : jobs.progress(job);
    }

    private static boolean working(JobRow job) {
        return job.state() == JobState.QUEUED || job.state() == JobState.RUNNING;
    }
}
