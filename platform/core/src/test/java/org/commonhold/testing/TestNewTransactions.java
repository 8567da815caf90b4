package org.commonhold.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The propagation type is part of the interceptor binding, so each type that opens a transaction needs an interceptor. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TestNewTransactions extends TestTransactions {}
