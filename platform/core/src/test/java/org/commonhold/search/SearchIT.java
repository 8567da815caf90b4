package org.commonhold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.search.Hit.Kind;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.junit.jupiter.api.Test;

class SearchIT {

    private final Search search = CoreHarness.get(Search.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor clerk = CoreHarness.employee(company, Role.CLERK);

    SearchIT() {
        flat("Lenina 10", "15", "LS-0015", "Anna Berg", "+7 921 555-12-34", "WM-7781");
        flat("Lenina 10", "16", "LS-0016", "Boris Blum", null, "WM-7782");
    }

    @Test
    void findsByNumberAddressNamePhoneAndSerial() {
        assertThat(kinds("LS-0015")).contains(Kind.ACCOUNT);
        assertThat(targets("Lenina 10-15", Kind.UNIT)).first().isEqualTo("LS-0015");
        assertThat(targets("berg anna", Kind.PERSON)).containsExactly("LS-0015");
        assertThat(targets("551234", Kind.PERSON)).containsExactly("LS-0015");
        assertThat(targets("7782", Kind.METER)).containsExactly("LS-0016");
        assertThat(kinds("%")).isEmpty();
    }

    @Test
    void findsNothingOfAnotherCompanyAndRefusesOwners() {
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.CLERK);
        assertThat(CoreHarness.as(stranger, () -> search.find("Lenina"))).isEmpty();
        var owner = CoreHarness.owner(company, NewId.next(), NewId.next());
        assertThatThrownBy(() -> CoreHarness.as(owner, () -> search.find("Lenina")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void listsAccountsWithTheirOwnersAndTheIndebtedApart() {
        var all = CoreHarness.as(clerk, () -> search.accounts(new AccountFilter(null, null, false), 0, 50));
        assertThat(all).extracting(AccountListing::number).containsExactly("LS-0015", "LS-0016");
        assertThat(all.get(0).owners()).isEqualTo("Anna Berg");
        assertThat(all.get(0).balance().isZero()).isTrue();
        assertThat(CoreHarness.as(clerk, () -> search.accounts(new AccountFilter(null, null, true), 0, 50)))
                .isEmpty();
    }

    @Test
    void aLateFeeIsADebt() {
        var tenant = company.id().value();
        var account = CoreHarness.column("select id from account where tenant_id = ? and number = 'LS-0016'", tenant)
                .get(0);
        CoreHarness.as(clerk, () -> CoreHarness.get(InTransaction.class).call(() -> CoreHarness.get(LedgerBulk.class)
                .post(List.of(new PostEntry(
                        EntryKind.CHARGE,
                        SourceKind.STATEMENT,
                        NewId.next(),
                        LocalDate.of(2026, 10, 1),
                        List.of(
                                EntryLine.of(GlAccount.LATE_FEES_DUE, new AccountId((Long) account), minor(500)),
                                EntryLine.of(GlAccount.LATE_FEES, minor(-500))))))));
        var indebted = CoreHarness.as(clerk, () -> search.accounts(new AccountFilter(null, null, true), 0, 50));
        assertThat(indebted).singleElement().satisfies(a -> {
            assertThat(a.number()).isEqualTo("LS-0016");
            assertThat(a.balance().minor()).isEqualTo(500);
        });
    }

    private Money minor(long minor) {
        return new Money(minor, company.currency());
    }

    private List<Kind> kinds(String text) {
        return CoreHarness.as(clerk, () -> search.find(text)).stream()
                .map(Hit::kind)
                .toList();
    }

    private List<String> targets(String text, Kind kind) {
        return CoreHarness.as(clerk, () -> search.find(text)).stream()
                .filter(h -> h.kind() == kind)
                .map(Hit::target)
                .toList();
    }

    private void flat(
            String building,
            String number,
            String account,
            String owner,
            @org.jspecify.annotations.Nullable String phone,
            String serial) {
        var tenant = company.id().value();
        var house = NewId.next();
        var estate = NewId.next();
        var unit = NewId.next();
        var party = NewId.next();
        CoreHarness.sql("insert into estate values (?, ?, 1, ?, null)", tenant, estate, "Estate " + estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, ?)", tenant, house, estate, building);
        CoreHarness.sql(
                "insert into unit values (?, ?, 1, ?, null, ?, 1, 'FLAT', 50.00, null)", tenant, unit, house, number);
        CoreHarness.sql(
                "insert into account values (?, ?, 1, ?, ?, '2026-01-01', null)", tenant, NewId.next(), unit, account);
        CoreHarness.sql("insert into party values (?, ?, 1, 'PERSON', ?, null, ?)", tenant, party, owner, phone);
        CoreHarness.sql(
                "insert into ownership values (?, ?, 1, ?, ?, 1, '2020-01-01', null)",
                tenant,
                NewId.next(),
                unit,
                party);
        CoreHarness.sql(
                "insert into meter (tenant_id, id, version, unit_id, resource, serial, installed_on)"
                        + " values (?, ?, 1, ?, 'COLD_WATER', ?, '2026-01-01')",
                tenant,
                NewId.next(),
                unit,
                serial);
    }
}
