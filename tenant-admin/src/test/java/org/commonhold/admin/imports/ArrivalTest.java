package org.commonhold.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Arrival.Sheet FIRST = new Arrival.Sheet("first.csv", new byte[] {1});
    private static final Arrival.Sheet SECOND = new Arrival.Sheet("second.csv", new byte[] {2});

    private final Arrival arrival = new Arrival();

    @Test
    void isThereWhenTheContentAndTheBrowsersWordHaveCome() {
        arrival.begun();
        assertThat(arrival.underway()).isTrue();
        arrival.arrived(FIRST);
        assertThat(arrival.underway()).isTrue();
        assertThat(arrival.sheet()).isEmpty();
        arrival.delivered();
        assertThat(arrival.underway()).isFalse();
        assertThat(arrival.sheet()).contains(FIRST);
    }

    @Test
    void isWaitedForWhenTheBrowsersWordComesFirst() {
        arrival.begun();
        arrival.delivered();
        assertThat(arrival.underway()).isTrue();
        arrival.arrived(FIRST);
        assertThat(arrival.sheet()).contains(FIRST);
    }

    @Test
    void isThereAlsoWhenTheContentComesBeforeAllWords() {
        arrival.arrived(FIRST);
        arrival.begun();
        assertThat(arrival.underway()).isTrue();
        arrival.delivered();
        assertThat(arrival.sheet()).contains(FIRST);
    }

    @Test
    void doesNotCountWhatWasGivenUp() {
        arrival.begun();
        arrival.arrived(FIRST);
        arrival.ended();
        assertThat(arrival.underway()).isFalse();
        assertThat(arrival.sheet()).isEmpty();
        arrival.begun();
        arrival.delivered();
        assertThat(arrival.underway()).isTrue();
        arrival.arrived(SECOND);
        assertThat(arrival.sheet()).contains(SECOND);
    }

    @Test
    void isForgottenWhenTakenOffTheList() {
        arrival.begun();
        arrival.arrived(FIRST);
        arrival.delivered();
        arrival.forgotten();
        assertThat(arrival.underway()).isFalse();
        assertThat(arrival.sheet()).isEmpty();
    }
}
