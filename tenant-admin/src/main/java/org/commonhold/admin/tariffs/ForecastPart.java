package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.commonhold.forecast.Forecast;
import org.commonhold.forecast.ForecastDetails;
import org.commonhold.forecast.ForecastRejected;
import org.commonhold.forecast.Forecasts;
import org.commonhold.job.JobRow;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.JobProgress;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/**
 * What other terms would have made of last month's bills: how many pay more, how much, and who the most. Worked out by a job that
 * may be left; the last comparison of the service is shown whenever the page is opened.
 */
@Dependent
class ForecastPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Forecasts forecasts;
    private final transient Jobs jobs;
    private final transient Companies companies;
    private final Div result = new Div();
    private final Paragraph changed = new Paragraph(Languages.text("admin.forecast.changed"));
    private transient @Nullable ServiceId service;
    private transient @Nullable Terms asked;
    private transient @Nullable ForecastDetails shown;

    @Inject
    ForecastPart(Forecasts forecasts, Jobs jobs, Companies companies) {
        this.forecasts = forecasts;
        this.jobs = jobs;
        this.companies = companies;
        result.getElement().setAttribute("aria-live", "polite");
        changed.setVisible(false);
        var button = new Button(Languages.text("admin.forecast.do"), e -> compare());
        button.setDisableOnClick(true);
        add(new Paragraph(Languages.text("admin.forecast.text")), button, changed, result);
        button.addClickListener(e -> button.setEnabled(true));
    }

    /** Shows the last comparison of a service. */
    ForecastPart of(ServiceId of) {
        service = of;
        show();
        return this;
    }

    /** Follows the form; null while it does not yet make terms. */
    void follow(@Nullable Terms terms) {
        asked = terms;
        changed.setVisible(shown != null && shown.result() != null && !shown.by(terms));
    }

    private void compare() {
        var terms = asked;
        if (terms == null) {
            result.removeAll();
            result.add(new Paragraph(Languages.text("admin.try.empty")));
            return;
        }
        try {
            forecasts.start(Objects.requireNonNull(service), terms);
            show();
        } catch (ForecastRejected e) {
            var list = new UnorderedList();
            e.problems().forEach(p -> list.add(new ListItem(Languages.text(p))));
            result.removeAll();
            result.add(list);
        }
    }

    private void show() {
        result.removeAll();
        shown = forecasts.latest(Objects.requireNonNull(service)).orElse(null);
        follow(asked);
        if (shown != null && shown.job() != null) {
            show(shown, shown.job());
        }
    }

    private void show(ForecastDetails details, JobRow job) {
        switch (job.state()) {
            case QUEUED, RUNNING -> working(details, job);
            case FAILED ->
                result.add(new Paragraph(Languages.text("ui.failure.reference", String.valueOf(job.failure()))));
            case CANCELLED -> result.add(new Paragraph(Languages.text("admin.forecast.stopped")));
            case DONE -> done(details, Objects.requireNonNull(details.result()));
        }
    }

    private void working(ForecastDetails details, JobRow job) {
        var stop = new Button(Languages.text("admin.run.cancel"), e -> forecasts.cancel(details.id()));
        stop.setDisableOnClick(true);
        result.add(new JobProgress(jobs, job.id(), this::show), stop);
    }

    private void done(ForecastDetails details, Forecast forecast) {
        result.add(new Paragraph(Languages.text(
                "admin.forecast.asked",
                Formats.dateTime(details.askedAt(), companies.current().timeZone()))));
        result.add(facts(forecast));
        if (!forecast.bands().isEmpty()) {
            result.add(new BandTable(forecast.bands()));
        }
        if (!forecast.most().isEmpty()) {
            result.add(most(forecast));
        }
    }

    private static Facts facts(Forecast forecast) {
        var facts = new Facts()
                .fact(Languages.text("admin.forecast.month"), Formats.period(forecast.period()))
                .fact(
                        Languages.text("admin.forecast.more"),
                        Languages.text("admin.forecast.of", forecast.more(), forecast.accounts()))
                .fact(Languages.text("admin.forecast.less"), Languages.text("admin.number", forecast.less()))
                .fact(Languages.text("admin.forecast.same"), Languages.text("admin.number", forecast.same()))
                .fact(
                        Languages.text("admin.forecast.total"),
                        Languages.text(
                                "admin.forecast.change",
                                Formats.money(forecast.before()),
                                Formats.money(forecast.after())))
                .fact(Languages.text("admin.forecast.median"), percent(forecast.median()))
                .fact(Languages.text("admin.forecast.highest"), percent(forecast.highest()));
        return forecast.unpriced() == 0
                ? facts
                : facts.fact(
                        Languages.text("admin.forecast.unpriced"), Languages.text("admin.number", forecast.unpriced()));
    }

    private static PlainTable most(Forecast forecast) {
        var table = new PlainTable(
                Languages.text("admin.forecast.most"),
                Set.of(1, 2, 3),
                Languages.text("admin.forecast.account"),
                Languages.text("admin.forecast.before"),
                Languages.text("admin.forecast.after"),
                Languages.text("admin.forecast.difference"));
        forecast.most()
                .forEach(c -> table.row(
                        new Span(c.account()),
                        sum(c.before()),
                        sum(c.after()),
                        new Span(ComparisonWords.signed(Objects.requireNonNull(c.difference())))));
        return table;
    }

    private static Component sum(@Nullable Money money) {
        return new Span(Formats.money(Objects.requireNonNull(money)));
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null
                ? Languages.text("admin.none")
                : (percent.signum() > 0 ? "+" : "") + Languages.text("admin.tariff.percent", Formats.number(percent));
    }
}
