package org.commonhold.fiscal;

import org.jspecify.annotations.Nullable;

/** What is set; the password is never given back. */
public record FiscalSettingRow(
        FiscalProvider provider,
        String group,
        String login,
        boolean passwordStored,
        @Nullable FiscalSeller seller) {}
