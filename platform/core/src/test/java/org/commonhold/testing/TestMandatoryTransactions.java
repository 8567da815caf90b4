package org.commonhold.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** Refuses a call that needs its caller's transaction and finds none. */
@Interceptor
@Transactional(Transactional.TxType.MANDATORY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TestMandatoryTransactions extends TestTransactions {}
