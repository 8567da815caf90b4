package org.commonhold.fiscal;

/**
 * Who sells, as it stands in each receipt.
 *
 * @param inn taxpayer's number, 10 or 12 digits
 * @param paymentAddress address or web page where is paid
 * @param email of the seller; stands for the customer who has none
 */
public record FiscalSeller(String inn, TaxSystem taxSystem, VatRate vat, String paymentAddress, String email) {}
