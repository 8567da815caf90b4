package org.commonhold.tariff;

import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;

/** A new service: code up to 32 and name up to 200 characters; the resource for METERED and for nothing else. */
public record DefineService(
        String code, String name, Basis basis, @Nullable Resource resource) {}
