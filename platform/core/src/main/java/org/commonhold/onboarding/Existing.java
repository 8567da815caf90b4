package org.commonhold.onboarding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the company has already, as far as the rows of a chunk touch it: natural key to id, or to where it belongs. */
final class Existing {

    long estate;
    final Map<Long, Long> buildings = new HashMap<>();
    final Map<Long, Long> entrances = new HashMap<>();
    final Map<Long, Long> units = new HashMap<>();
    final Map<Long, Long> accountUnits = new HashMap<>();

    /** To the unit or the building that the meter counts for. */
    final Map<Long, Long> meterPlaces = new HashMap<>();

    final Map<Long, Long> people = new HashMap<>();
    final Set<Long> ownedUnits = new HashSet<>();

    static long entranceKey(long building, String name) {
        return NaturalKey.of(Long.toString(building), name);
    }

    static long unitKey(long building, String kind, String number) {
        return NaturalKey.of(Long.toString(building), kind, number);
    }

    static long meterKey(String resource, String serial) {
        return NaturalKey.of(resource, serial);
    }

    /** The same name and the same e-mail or, without one, phone is the same person. */
    static long personKey(String name, String contact) {
        return NaturalKey.of(name, contact);
    }
}
