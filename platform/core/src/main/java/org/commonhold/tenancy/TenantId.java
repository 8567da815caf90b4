package org.commonhold.tenancy;

/** A management company that rents the software. Small and dense because it leads every key of every table. */
public record TenantId(int value) {}
