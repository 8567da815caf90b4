package org.commonhold.gateway;

import org.jspecify.annotations.Nullable;

/** Whether the company can take cards; {@code hookPath} is what it enters at Stripe as webhook address. */
public record GatewayStatus(boolean configured, @Nullable String hookPath) {}
