package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** The first day of a company: its people, its estate, its prices, its owners, its account at the gateway. */
@ApplicationScoped
class Opening {

    private final Recruiting recruiting;
    private final FirstSteps firstSteps;
    private final CardPlan cards;
    private final Residents residents;

    @Inject
    Opening(Recruiting recruiting, FirstSteps firstSteps, CardPlan cards, Residents residents) {
        this.recruiting = recruiting;
        this.firstSteps = firstSteps;
        this.cards = cards;
        this.residents = residents;
    }

    Year open(DemoCompany company, YearMonth first, LocalDateTime now, Hands hands) {
        var staff = recruiting.open(company, hands);
        firstSteps.take(company, staff, first);
        cards.connect(company, staff);
        var homes = residents.join(company, staff, hands);
        return new Year(company, staff, homes, first, now, new Agenda(company.zone()));
    }
}
