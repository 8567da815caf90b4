package org.commonhold.notice;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EntranceId;
import org.commonhold.estate.EstateId;

/** To whom an announcement goes: everybody in an estate, a building or an entrance; {@code place} is that one's id. */
public record Audience(AudienceKind kind, long place) {

    public static Audience of(EstateId estate) {
        return new Audience(AudienceKind.ESTATE, estate.value());
    }

    public static Audience of(BuildingId building) {
        return new Audience(AudienceKind.BUILDING, building.value());
    }

    public static Audience of(EntranceId entrance) {
        return new Audience(AudienceKind.ENTRANCE, entrance.value());
    }
}
