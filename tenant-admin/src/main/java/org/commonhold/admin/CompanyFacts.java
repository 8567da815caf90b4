package org.commonhold.admin;

import java.util.stream.Collectors;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A company's registered data as names and values. */
public final class CompanyFacts {

    private CompanyFacts() {}

    public static Facts of(CompanyDetails company) {
        var languages = company.languages().stream()
                .map(l -> Languages.text("admin.language." + l.name()))
                .collect(Collectors.joining(", "));
        return new Facts()
                .fact(Languages.text("admin.company.name"), company.name())
                .fact(Languages.text("admin.company.code"), company.code())
                .fact(
                        Languages.text("admin.company.profile"),
                        Languages.text("admin.profile." + company.profile().name()))
                .fact(
                        Languages.text("admin.company.currency"),
                        company.currency().getCurrencyCode())
                .fact(
                        Languages.text("admin.company.timeZone"),
                        company.timeZone().getId())
                .fact(Languages.text("admin.company.languages"), languages)
                .fact(Languages.text("admin.company.phone"), company.phone() == null ? "–" : company.phone())
                .fact(
                        Languages.text("admin.company.createdAt"),
                        Formats.dateTime(company.createdAt(), company.timeZone()));
    }
}
