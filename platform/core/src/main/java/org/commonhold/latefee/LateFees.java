package org.commonhold.latefee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.PricedLine;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.RuleBook;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/**
 * Late fees of accounts. A debt follows the rule that held on the day it fell due. What is charged in a month is the fee
 * to date less what was charged before, so a fee that was provisional is put right, downwards too.
 */
@ApplicationScoped
@Transactional
public class LateFees {

    private final LateSql bills;
    private final LateFeeSql sql;
    private final RulePacks packs;
    private final AccountAccess access;
    private final Companies companies;
    private final Clock clock;

    @Inject
    LateFees(LateSql bills, LateFeeSql sql, RulePacks packs, AccountAccess access, Companies companies, Clock clock) {
        this.bills = bills;
        this.sql = sql;
        this.packs = packs;
        this.access = access;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * Lines for the bill of a month, one per service whose debts were late, with the days as explanation; for the billing
     * run, which has checked the right to bill. Accounts without one are missing.
     */
    public Map<AccountId, List<PricedLine>> of(Collection<AccountId> accounts, BillingPeriod period) {
        var book = packs.book();
        var asOf = earlier(period.lastDay(), today());
        var firstDay = firstDay(book, asOf);
        if (accounts.isEmpty() || firstDay.isEmpty()) {
            return Map.of();
        }
        var ids = accounts.stream().map(AccountId::value).toList();
        var late = bills.late(ids, firstDay.getAsInt(), period.previous().lastDay(), asOf);
        if (late.isEmpty()) {
            return Map.of();
        }
        var charged = sql.charged(late);
        var debts = sql.debts(late, asOf, currency());
        var plans = sql.plans(late);
        var result = new LinkedHashMap<AccountId, List<PricedLine>>();
        for (var account : late) {
            var lines = lines(
                    fees(book, debts.getOrDefault(account, List.of()), asOf, plans.get(account)),
                    charged.getOrDefault(account, Map.of()),
                    period,
                    companies.current().currency());
            if (!lines.isEmpty()) {
                result.put(new AccountId(account), lines);
            }
        }
        return result;
    }

    /** What an account's debts have cost up to a day, debt by debt; for its people and for the office. */
    public List<LateFee> toDate(AccountId account, LocalDate asOf) {
        access.account(account);
        var debts = sql.debts(List.of(account.value()), asOf, currency());
        var plan = sql.plans(List.of(account.value())).get(account.value());
        return fees(packs.book(), debts.getOrDefault(account.value(), List.of()), asOf, plan).stream()
                .filter(fee -> !fee.amount().isZero())
                .toList();
    }

    /**
     * What late fees to date are and would be if a posted line were changed by an amount from the day it fell due, which
     * is how corrections count. For those who prepare corrections; payments beyond the changed line meet other debts.
     *
     * @param charge id of the line that would be changed, of that account
     */
    public LateFeeEffect effect(AccountId account, long charge, Money change) {
        access.account(account);
        var book = packs.book();
        var asOf = today();
        return new LateFeeEffect(
                total(book, sql.debts(List.of(account.value()), asOf, currency()), account, asOf),
                total(book, sql.debtsWith(account.value(), charge, change, asOf), account, asOf));
    }

    private Money total(RuleBook book, Map<Long, List<Debt>> debts, AccountId account, LocalDate asOf) {
        var plan = sql.plans(List.of(account.value())).get(account.value());
        return fees(book, debts.getOrDefault(account.value(), List.of()), asOf, plan).stream()
                .map(LateFee::amount)
                .reduce(Money.zero(companies.current().currency()), Money::plus);
    }

    /**
     * @param plan when it was agreed to pay by instalments, and that is kept: for what was due by then nothing is added since; the
     *     charges it covers are the same day's
     */
    private static List<LateFee> fees(RuleBook book, List<Debt> debts, LocalDate asOf, @Nullable LocalDate plan) {
        if (plan == null || plan.isAfter(asOf)) {
            return fees(book, debts, asOf);
        }
        var covered = debts.stream().filter(d -> !d.dueOn().isAfter(plan)).toList();
        var others = debts.stream().filter(d -> d.dueOn().isAfter(plan)).toList();
        var result = new ArrayList<>(fees(book, covered, plan));
        result.addAll(fees(book, others, asOf));
        return result;
    }

    private static List<LateFee> fees(RuleBook book, List<Debt> debts, LocalDate asOf) {
        var rates = new Rates(book.dated(asOf, List.of(Rule.PublishedRate.class, Rule.RateCap.class)));
        var result = new ArrayList<LateFee>();
        debts.stream()
                .collect(
                        Collectors.groupingBy(d -> d.fund() + " " + d.dueOn(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(instalment -> rule(book, instalment.get(0))
                        .ifPresent(rule -> result.addAll(LateFeeRules.fees(rule, rates, instalment, asOf))));
        return result;
    }

    private static Optional<Rule.LateFee> rule(RuleBook book, Debt debt) {
        return book.inForce(Rule.LateFee.class, debt.dueOn()).stream()
                .filter(r -> r.fund() == debt.fund() && !r.isNone())
                .findFirst();
    }

    private static List<PricedLine> lines(
            List<LateFee> fees, Map<String, Long> charged, BillingPeriod period, Currency currency) {
        var byService = new TreeMap<String, List<LateFee>>();
        fees.forEach(f -> byService
                .computeIfAbsent(f.debt().service(), s -> new ArrayList<>())
                .add(f));
        charged.keySet().forEach(service -> byService.putIfAbsent(service, List.of()));
        var result = new ArrayList<PricedLine>();
        byService.forEach(
                (service, own) -> LateFeeLines.line(service, own, charged.getOrDefault(service, 0L), period, currency)
                        .ifPresent(result::add));
        return result;
    }

    /** The first day of being late that costs anything by a rule of the last years; empty: nothing ever does. */
    private static OptionalInt firstDay(RuleBook book, LocalDate asOf) {
        return book.dated(asOf, List.of(Rule.LateFee.class)).stream()
                .map(dated -> (Rule.LateFee) dated.rule())
                .filter(rule -> !rule.isNone())
                .mapToInt(LateFees::firstDay)
                .min();
    }

    private static int firstDay(Rule.LateFee rule) {
        var once = rule.once() == null ? Integer.MAX_VALUE : rule.once().onDay();
        var interest = rule.interest();
        return interest == null ? once : Math.min(once, interest.steps().get(0).fromDay());
    }

    private String currency() {
        return companies.current().currency().getCurrencyCode();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
