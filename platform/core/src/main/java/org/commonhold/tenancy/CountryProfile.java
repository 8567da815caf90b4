package org.commonhold.tenancy;

/** Which dated rule packs a company follows: Russia and CIS, China, Western HOA/condominium. */
public enum CountryProfile {
    RU,
    CN,
    US
}
