package org.commonhold.plan;

import java.util.List;

/** A plan with its instalments, the first due in front. */
public record PlanDetails(PlanRow plan, List<Instalment> instalments) {

    public PlanDetails {
        instalments = List.copyOf(instalments);
    }
}
