package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everything that goes on in a year. */
@ApplicationScoped
class Plans {

    private final ReadingPlan readings;
    private final BillingPlan billing;
    private final PaymentPlan payments;
    private final CardPlan cards;
    private final ServicePlan service;
    private final NoticePlan notices;

    @Inject
    Plans(
            ReadingPlan readings,
            BillingPlan billing,
            PaymentPlan payments,
            CardPlan cards,
            ServicePlan service,
            NoticePlan notices) {
        this.readings = readings;
        this.billing = billing;
        this.payments = payments;
        this.cards = cards;
        this.service = service;
        this.notices = notices;
    }

    void plan(Year year) {
        readings.plan(year);
        billing.plan(year);
        payments.plan(year);
        service.plan(year);
        notices.plan(year);
    }

    /** With the clock at rest again: what the gateway has a part in, and the mail that is left. */
    void today(Year year) {
        cards.pay(year);
        billing.send(year);
    }
}
