package org.commonhold.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitKind;
import org.commonhold.kernel.Money;
import org.commonhold.search.Hit.Kind;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Looks through the tables of all that can be read out on the phone. */
@ApplicationScoped
class SearchSql {

    private static final String PLACE = " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id";
    private static final String ADDRESS = "concat(b.name, ', ', u.number)";
    private static final String TODAY = " and o.valid_from <= ? and (o.valid_to is null or o.valid_to > ?)";

    private final CompanySql sql;

    @Inject
    SearchSql(CompanySql sql) {
        this.sql = sql;
    }

    List<Hit> accounts(SearchText text, int limit) {
        return hits(
                Kind.ACCOUNT,
                "select a.number, " + ADDRESS + ", a.number from account a" + PLACE + " where a.tenant_id = :tenant"
                        + " and lower(a.number) like ? escape '!' order by lower(a.number) = ? desc, a.number limit ?",
                text.whole(),
                text.text(),
                limit);
    }

    List<Hit> units(SearchText text, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        var where = words(text, "lower(concat(b.name, ' ', u.number, ' ', coalesce(e.name, '')))", parameters);
        parameters.add(text.lastWord());
        parameters.add(limit);
        return hits(
                Kind.UNIT,
                "select " + ADDRESS + ", a.number, a.number from account a" + PLACE + " left join entrance e"
                        + " on e.tenant_id = u.tenant_id and e.id = u.entrance_id where a.tenant_id = :tenant" + where
                        + " order by lower(u.number) = ? desc, b.name, length(u.number), u.number limit ?",
                parameters.toArray());
    }

    /** By name, e-mail or phone, once for each of the person's accounts. */
    List<Hit> people(SearchText text, LocalDate day, int limit) {
        var parameters = new ArrayList<@Nullable Object>(List.of(day, day));
        var name = words(text, "lower(p.name)", parameters).replaceFirst(" and ", "");
        parameters.add(text.whole());
        parameters.add(text.phoneDigits());
        parameters.add(SearchText.anywhere(text.phoneDigits()));
        parameters.add(limit);
        return hits(
                Kind.PERSON,
                "select p.name, concat(" + ADDRESS + ", ' · ', a.number), a.number from party p join ownership o"
                        + " on o.tenant_id = p.tenant_id and o.party_id = p.id" + TODAY
                        + " join account a on a.tenant_id = o.tenant_id and a.unit_id = o.unit_id" + PLACE
                        + " where p.tenant_id = :tenant and ((" + (name.isEmpty() ? "false" : name)
                        + ") or lower(p.email) like ? escape '!' or (? <> ''"
                        + " and regexp_replace(p.phone, '[^0-9]', '') like ?)) order by p.name, b.name, u.number limit ?",
                parameters.toArray());
    }

    List<Hit> meters(SearchText text, int limit) {
        return hits(
                Kind.METER,
                "select m.serial, concat(" + ADDRESS + ", ' · ', a.number), a.number from meter m join account a"
                        + " on a.tenant_id = m.tenant_id and a.unit_id = m.unit_id" + PLACE
                        + " where m.tenant_id = :tenant and lower(m.serial) like ? escape '!' order by m.serial limit ?",
                text.whole(),
                limit);
    }

    List<Hit> statements(long number) {
        return hits(
                Kind.STATEMENT,
                "select s.number, concat(" + ADDRESS + ", ' · ', a.number), a.number from statement s join account a"
                        + " on a.tenant_id = s.tenant_id and a.id = s.account_id" + PLACE
                        + " where s.tenant_id = :tenant and s.number = ?",
                number);
    }

    /** By the number of the receipt. */
    List<Hit> payments(long number) {
        return hits(
                Kind.PAYMENT,
                "select p.receipt_number, concat(" + ADDRESS + ", ' · ', a.number), p.id from payment p join account a"
                        + " on a.tenant_id = p.tenant_id and a.id = p.account_id" + PLACE
                        + " where p.tenant_id = :tenant and p.receipt_number = ?",
                number);
    }

    List<Hit> requests(long number) {
        return hits(
                Kind.REQUEST,
                "select r.number, concat(" + ADDRESS + ", ' · ', left(r.description, 80)), r.number"
                        + " from service_request r join unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " where r.tenant_id = :tenant and r.number = ?",
                number);
    }

    /** Latest first. */
    List<RequestHit> requestsOf(UnitId unit) {
        return sql.list(
                "select number, description, state, received_at from service_request where tenant_id = :tenant"
                        + " and unit_id = ? order by received_at desc, number desc limit 200",
                row -> new RequestHit(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                unit.value());
    }

    /** By building and number, or the largest debt first. */
    List<AccountListing> list(AccountFilter filter, LocalDate day, String currency, int offset, int limit) {
        var estate = filter.estate();
        var building = filter.building();
        return sql.list(
                "select x.* from (select a.number as account_number, " + ADDRESS + " as address, u.kind, u.area,"
                        + " (select group_concat(p.name order by o.share desc, p.id separator ', ') from ownership o"
                        + " join party p on p.tenant_id = o.tenant_id and p.id = o.party_id"
                        + " where o.tenant_id = u.tenant_id and o.unit_id = u.id" + TODAY + ") as owners,"
                        + " coalesce((select t.balance_minor from account_balance t where t.tenant_id = a.tenant_id"
                        + " and t.account_id = a.id and t.currency = ?), 0)"
                        + " as balance, b.name as building_name, u.number as unit_number from account a" + PLACE
                        + " where a.tenant_id = :tenant and (? = 0 or b.estate_id = ?) and (? = 0 or b.id = ?)) x"
                        + (filter.indebted() ? " where x.balance > 0 order by x.balance desc," : " order by")
                        + " x.building_name, length(x.unit_number), x.unit_number, x.account_number limit ? offset ?",
                row -> new AccountListing(
                        row.getString(1),
                        row.getString(2),
                        UnitKind.valueOf(row.getString(3)),
                        row.getBigDecimal(4),
                        row.getString(5) == null ? "" : row.getString(5),
                        Money.ofMinor(row.getLong(6), currency)),
                day,
                day,
                currency,
                estate == null ? 0 : estate.value(),
                estate == null ? 0 : estate.value(),
                building == null ? 0 : building.value(),
                building == null ? 0 : building.value(),
                limit,
                offset);
    }

    private List<Hit> hits(Kind kind, String query, @Nullable Object... parameters) {
        return sql.list(query, row -> new Hit(kind, row.getString(1), row.getString(2), row.getString(3)), parameters);
    }

    private static String words(SearchText text, String where, List<@Nullable Object> parameters) {
        var result = new StringBuilder();
        for (var word : text.words()) {
            result.append(" and ").append(where).append(" like ? escape '!'");
            parameters.add(SearchText.anywhere(word));
        }
        return result.toString();
    }
}
