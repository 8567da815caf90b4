package org.commonhold.kernel;

import io.hypersistence.tsid.TSID;

/** 64-bit time-sorted identifiers, made before the row is written so that new rows land at the end of their index. */
public final class NewId {

    private static final TSID.Factory FACTORY = TSID.Factory.builder()
            .withRandomFunction(TSID.Factory.THREAD_LOCAL_RANDOM_FUNCTION)
            .build();

    private NewId() {}

    public static long next() {
        return FACTORY.generate().toLong();
    }
}
