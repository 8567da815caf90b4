package org.commonhold.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Sets the caller's transaction aside for a call that must run without one. */
@Interceptor
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TestSuspendedTransactions extends TestTransactions {}
