package org.commonhold.remittance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Bank details of a fund from a day on; never edited. */
@Entity
@Table(name = "bank_details")
class BankAccount extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private Fund fund;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String payee;
    private String account;

    @Column(name = "bank_name")
    private @Nullable String bankName;

    private @Nullable String bic;
    private @Nullable String correspondent;

    @Column(name = "tax_number")
    private @Nullable String taxNumber;

    @Column(name = "tax_reason")
    private @Nullable String taxReason;

    private @Nullable String address;
    private @Nullable String email;
    private @Nullable String website;

    @SuppressWarnings("NullAway.Init")
    protected BankAccount() {}

    BankAccount(BankDetails details) {
        fund = details.fund();
        validFrom = details.validFrom();
        payee = details.payee();
        account = details.account();
        bankName = details.bankName();
        bic = details.bic();
        correspondent = details.correspondent();
        taxNumber = details.taxNumber();
        taxReason = details.taxReason();
        address = details.address();
        email = details.email();
        website = details.website();
    }

    BankDetails details() {
        return new BankDetails(
                fund,
                validFrom,
                payee,
                account,
                bankName,
                bic,
                correspondent,
                taxNumber,
                taxReason,
                address,
                email,
                website);
    }
}
