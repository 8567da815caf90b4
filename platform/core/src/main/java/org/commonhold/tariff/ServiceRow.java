package org.commonhold.tariff;

import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;

/** A service in a list. */
public record ServiceRow(
        ServiceId id,
        String code,
        String name,
        Basis basis,
        @Nullable Resource resource,
        boolean active) {}
