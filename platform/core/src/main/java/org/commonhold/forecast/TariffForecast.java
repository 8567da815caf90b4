package org.commonhold.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.job.JobId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A comparison that was asked for, and what came out. */
@Entity
@Table(name = "tariff_forecast")
class TariffForecast extends TenantEntity {

    @Column(name = "service_id")
    private long serviceId;

    private LocalDate period;

    /** JSON of {@link Terms}. */
    private String terms;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    /** JSON of {@link Forecast}. */
    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected TariffForecast() {}

    TariffForecast(ServiceId service, BillingPeriod period, Terms terms, Instant askedAt) {
        serviceId = service.value();
        this.period = period.firstDay();
        this.terms = JsonText.write(terms);
        this.askedAt = askedAt;
    }

    ForecastId forecastId() {
        return new ForecastId(id());
    }

    ServiceId service() {
        return new ServiceId(serviceId);
    }

    BillingPeriod period() {
        return BillingPeriod.containing(period);
    }

    Terms terms() {
        return JsonText.read(Terms.class, terms);
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    JobId job() {
        return jobId == null ? null : new JobId(jobId);
    }

    void startedAs(JobId job) {
        jobId = job.value();
    }

    @Nullable
    Forecast result() {
        return result == null ? null : JsonText.read(Forecast.class, result);
    }

    void end(Forecast forecast) {
        result = JsonText.write(forecast);
    }
}
