package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.Facts.RegisterFact;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.PricedService.Version;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/** One service of one account in June 2026: charged by the engine as a run does it, and then put right. */
final class RepricingFixture {

    static final BillingPeriod JUNE = BillingPeriod.of(2026, 6);
    static final LocalDate BEFORE = LocalDate.of(2026, 5, 31);
    static final LocalDate CLOSING = LocalDate.of(2026, 6, 30);
    static final Quantity.Consumption WATER = new Quantity.Consumption("COLD_WATER", null);
    static final Quantity.Consumption POWER = new Quantity.Consumption("ELECTRICITY", null);

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final List<MissingRule> RULES = List.of(
            new MissingRule(MissingCase.NOT_SUBMITTED, 6, 3, 3, BigDecimal.ONE),
            new MissingRule(MissingCase.METER_INVALID, 6, 3, 3, new BigDecimal("1.5")));

    private final List<PricedService> services = new ArrayList<>();
    private final List<Facts.AreaFact> areas = new ArrayList<>();
    private final List<Facts.MeterFact> meters = new ArrayList<>();
    private final List<Facts.Benefit> benefits = new ArrayList<>();
    private final Map<String, Facts.ShareFact> shares = new HashMap<>();
    private final Map<String, List<PastUse>> history = new HashMap<>();
    private final List<Posted> posted = new ArrayList<>();
    private @Nullable PricedLine regular;
    private LocalDate from = JUNE.firstDay();

    /** The last one that is added is put right; the others are charged before it. */
    RepricingFixture service(String code, Version... versions) {
        services.add(new PricedService(code, "Service", PricedService.Fund.OPERATING, List.of(versions)));
        return this;
    }

    RepricingFixture service(Quantity quantity, Price price) {
        return service(Terms.of(quantity, price));
    }

    RepricingFixture service(Terms terms) {
        return service("S", version(1, LocalDate.of(2020, 1, 1), terms));
    }

    static Version version(long id, LocalDate from, Terms terms) {
        return new Version(id, from, "Decision " + id, terms);
    }

    RepricingFixture movedIn(LocalDate day) {
        from = day;
        return this;
    }

    RepricingFixture area(String area) {
        areas.add(new Facts.AreaFact(Quantity.AreaKind.GROSS, new BigDecimal(area), LocalDate.of(2020, 1, 1)));
        return this;
    }

    RepricingFixture share(String code, String total, String part) {
        shares.put(
                code, new Facts.ShareFact(new BigDecimal(total), BigDecimal.ONE, BigDecimal.TEN, new BigDecimal(part)));
        return this;
    }

    RepricingFixture benefit(String percent) {
        benefits.add(new Facts.Benefit(
                "S", 7, "Veteran", new BigDecimal(percent), 1, 1, null, false, LocalDate.of(2020, 1, 1), null));
        return this;
    }

    RepricingFixture past(BillingPeriod period, String quantity, Facts.Method method) {
        history.computeIfAbsent("S", s -> new ArrayList<>())
                .add(new PastUse(
                        period, new BigDecimal(quantity), BigDecimal.ONE, method, 1, false, null, Map.of(), List.of()));
        return this;
    }

    /** A meter with one register that counted so much until the last day of the month. */
    RepricingFixture used(String resource, String use) {
        return meter(resource, register("", new Point(1, BigDecimal.ZERO, BEFORE, false), closing(use)));
    }

    RepricingFixture zones(String day, String night) {
        var opening = new Point(1, BigDecimal.ZERO, BEFORE, false);
        return meter("ELECTRICITY", register("T1", opening, closing(day)), register("T2", opening, closing(night)));
    }

    RepricingFixture meter(String resource, RegisterFact... registers) {
        meters.add(new Facts.MeterFact(
                resource, "M" + meters.size(), LocalDate.of(2020, 1, 1), null, null, null, List.of(registers)));
        return this;
    }

    static RegisterFact register(String zone, Point... points) {
        return new RegisterFact(zone, 8, BigDecimal.ONE, List.of(points));
    }

    static Point closing(String value) {
        return new Point(2, new BigDecimal(value), CLOSING, false);
    }

    static Point on(LocalDate day, String value) {
        return new Point(3, new BigDecimal(value), day, false);
    }

    /** As a run charges June. */
    RepricingFixture charged() {
        var priced = Pricing.price(facts(), services, RULES);
        if (!priced.faults().isEmpty()) {
            throw new AssertionError(priced.faults());
        }
        priced.lines().stream().filter(l -> l.service().equals(last().code())).forEach(this::charged);
        return this;
    }

    private void charged(PricedLine line) {
        if (line.kind() == Kind.REGULAR) {
            regular = line;
        }
        posted.add(new Posted(
                line.kind(),
                line.method(),
                line.quantity(),
                line.unit(),
                line.amount().minor(),
                line.tax().minor(),
                line.explanation()));
    }

    /** A line of a later bill that is for June. */
    RepricingFixture and(PricedLine line) {
        charged(line);
        return this;
    }

    /** On a bill, like every correction once it is approved. */
    RepricingFixture and(Correction correction) {
        var counted = correction.counted();
        posted.add(new Posted(
                Kind.CORRECTION,
                counted.method(),
                counted.quantity(),
                counted.unit(),
                correction.amount().minor(),
                correction.tax().minor(),
                correction.explanation()));
        return this;
    }

    /** What July's bill makes of an estimated June when its reading says so much was used. */
    PricedLine correctedTo(String use) {
        var july = JUNE.next();
        var june = line();
        var past = new PastUse(
                JUNE,
                june.quantity(),
                june.amount().major(),
                june.method(),
                1,
                false,
                MissingCase.NOT_SUBMITTED,
                Map.of());
        var register = register(
                "",
                on(BEFORE, "0"),
                on(july.firstDay().minusDays(1), use),
                on(july.lastDay(), new BigDecimal(use).add(BigDecimal.ONE).toPlainString()));
        var meter =
                new Facts.MeterFact("COLD_WATER", "M0", LocalDate.of(2020, 1, 1), null, null, null, List.of(register));
        var facts = new Facts(
                RUB,
                july,
                1,
                july.firstDay(),
                july.end(),
                null,
                List.of(),
                List.of(),
                List.of(meter),
                Map.of(),
                Map.of("S", List.of(past)),
                List.of(),
                List.of(),
                List.of());
        return Pricing.price(facts, services, RULES).lines().stream()
                .filter(l -> l.kind() == Kind.CORRECTION)
                .findFirst()
                .orElseThrow();
    }

    Repricing again() {
        return new Repricing(line(), new MonthKnown(facts(), last(), RULES, posted));
    }

    Correction correct(Ground.WrongTariff ground) {
        return again().wrongTariff(ground);
    }

    Correction correct(Ground.LateReading ground) {
        return again().lateReading(ground);
    }

    BilledLine line() {
        var line = Objects.requireNonNull(regular);
        return new BilledLine(
                new ChargeId(1),
                new AccountId(2),
                line.service(),
                "Service",
                JUNE,
                line.method(),
                line.quantity(),
                line.unit(),
                line.price(),
                line.amount(),
                line.tax(),
                Money.zero(RUB));
    }

    private PricedService last() {
        return services.get(services.size() - 1);
    }

    private Facts facts() {
        return new Facts(
                RUB,
                JUNE,
                1,
                from,
                JUNE.end(),
                from,
                areas,
                List.of(),
                meters,
                shares,
                history,
                List.of(),
                benefits,
                List.of());
    }

    static Price.Flat flat(String price) {
        return new Price.Flat(new BigDecimal(price));
    }

    /** Up to 180 at 5, up to 260 at 7, then 9. */
    static Tiered tiers(boolean slab, Tiered.Window window) {
        return new Tiered(slab, window, 1, List.of(new Tiered.Season(1, 12, steps("5", "7", "9"))), null);
    }

    static List<Tiered.Step> steps(String first, String second, String third) {
        return List.of(
                new Tiered.Step(new BigDecimal("180"), new BigDecimal(first)),
                new Tiered.Step(new BigDecimal("260"), new BigDecimal(second)),
                new Tiered.Step(null, new BigDecimal(third)));
    }
}
