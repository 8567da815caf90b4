package org.commonhold.bank;

import org.commonhold.bankfile.RegistryProfile;

/** A way to read registries, with its name. */
public record BankProfileRow(BankProfileId id, String name, RegistryProfile profile) {}
