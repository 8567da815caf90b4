package org.commonhold.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Services and their dated prices. */
@ApplicationScoped
@Transactional
public class Tariffs {

    /** Every active service with its price on that day, by code. */
    public List<ServicePrice> inForce(LocalDate day) {
        throw new IllegalStateException("not wired");
    }
}
