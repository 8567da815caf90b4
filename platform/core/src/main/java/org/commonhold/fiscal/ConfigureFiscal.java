package org.commonhold.fiscal;

import org.jspecify.annotations.Nullable;

/**
 * How the company registers its receipts from now on; everything but the provider may be blank when that is none.
 *
 * @param password null keeps the one that is stored
 * @param seller what the law says of who sells
 */
public record ConfigureFiscal(
        FiscalProvider provider,
        String group,
        String login,
        @Nullable String password,
        FiscalSeller seller) {}
