package org.commonhold.server.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The address of something real for each page whose template has a parameter. A parameter that is named like an id of
 * {@link FullCompany#ids} needs no line here.
 */
public final class PagePaths {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??");

    private static final Pattern QUERY_ID = Pattern.compile("\\{(\\w+)\\}");

    /** What the parameters mean; {@code none}: the page needs a link from a mail and is tested by the journey. */
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("activate/:token", "none"),
            Map.entry("operator/companies/:code", "code"),
            Map.entry("owner/house/notices/:id", "announcement"),
            Map.entry("owner/meters/receipts/:number", "readingReceipt"),
            Map.entry("owner/money/payments/:id", "payment"),
            Map.entry("owner/money/statements/:number", "statement"),
            Map.entry("owner/requests/:number", "request"),
            Map.entry("staff/accounts/:no", "accountNumber"),
            Map.entry("staff/finance/payments/:id", "payment"),
            Map.entry("staff/finance/runs/:id", "run"),
            Map.entry("staff/house/notices/:id", "announcement"),
            Map.entry("staff/my-day/:id", "order"),
            Map.entry("staff/service/requests/:no", "request"),
            Map.entry("admin/people/:person", "user")));

    /** Pages that show something else by what their address says after the question mark. */
    private static final Map<String, List<String>> FURTHER = Map.of(
            "staff/accounts/:no", List.of("?tab=levies", "?tab=facts", "?tab=money", "?tab=people"),
            "staff/finance/one-offs/new", List.of("?account={accountNumber}", "?for=place"),
            "staff/finance/bank/work", List.of("?entry={bankEntry}"),
            "staff/finance/reliefs/new", List.of("?account={accountNumber}"),
            "staff/finance/adjustments/new", List.of("?charge={charge}"),
            "staff/finance/refunds/new", List.of("?payment={payment}"),
            "admin/rules/new",
                    List.of(
                            "?kind=due_date",
                            "?kind=published_rate",
                            "?kind=rate_cap",
                            "?kind=missing_reading",
                            "?kind=absence",
                            "?kind=interruption",
                            "?kind=quality",
                            "?kind=allocation_order"));

    private PagePaths() {}

    /** {@link #of} with what else the page can show. */
    public static List<String> all(Routes.Entry page, FullCompany company) {
        var paths = new ArrayList<String>();
        of(page, company).ifPresent(path -> {
            paths.add(path);
            for (var query : FURTHER.getOrDefault(page.template(), List.of())) {
                paths.add(path + QUERY_ID.matcher(query).replaceAll(id -> company.id(id.group(1))));
            }
        });
        return paths;
    }

    /** {@code /owner/requests/7} for one company; empty for a page that no address alone can open. */
    public static Optional<String> of(Routes.Entry page, FullCompany company) {
        return of(page, company.ids(), company.company().code());
    }

    private static Optional<String> of(Routes.Entry page, Map<String, String> ids, String code) {
        var meaning = MEANINGS.get(page.template());
        if ("none".equals(meaning)) {
            return Optional.empty();
        }
        return Optional.of("/"
                + PARAMETER.matcher(page.template()).replaceAll(parameter -> {
                    var name = Objects.requireNonNullElse(meaning, parameter.group(1));
                    var id = name.equals("code") ? code : ids.get(name);
                    if (id == null) {
                        throw new AssertionError("nothing is known to show on the page " + page.template()
                                + ": add to PagePaths what its parameter means, and to FullCompany what makes one");
                    }
                    return id;
                }));
    }
}
