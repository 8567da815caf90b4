package org.commonhold.owner.workorder;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhold.estate.UnitId;
import org.commonhold.owner.SessionDrafts;
import org.commonhold.ui.FileField;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.FaultPlace;
import org.commonhold.workorder.PhotoUpload;
import org.commonhold.workorder.ReportFault;
import org.jspecify.annotations.Nullable;

/** A fault that is being described. Its key is made once, so that a double click reports once. */
final class ReportDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = UUID.randomUUID().toString();
    private String description = "";
    private String phone = "";
    private FaultPlace place = FaultPlace.UNIT;
    private final transient List<FileField.Taken> photos = new ArrayList<>();

    static ReportDraft ofSession() {
        return SessionDrafts.of(ReportDraft.class, ReportDraft::new);
    }

    /** Words that lead here; what was typed before stays. */
    void beginWith(String words) {
        if (description.isBlank()) {
            description = words;
        }
    }

    String description() {
        return description;
    }

    void describe(String text) {
        description = text;
    }

    String phone() {
        return phone;
    }

    void phone(String number) {
        phone = number;
    }

    FaultPlace place() {
        return place;
    }

    void place(@Nullable FaultPlace chosen) {
        place = chosen == null ? FaultPlace.UNIT : chosen;
    }

    List<FileField.Taken> photos() {
        return photos;
    }

    ReportFault command(UnitId unit, FaultCategory category) {
        return new ReportFault(
                key,
                unit,
                category,
                place,
                description.strip(),
                false,
                phone.isBlank() ? null : phone.strip(),
                photos.stream()
                        .map(p -> new PhotoUpload(p.fileName(), p.bytes()))
                        .toList());
    }

    /** Danger: nothing has to be typed first. */
    ReportFault alarm(UnitId unit, String words) {
        return new ReportFault(key, unit, FaultCategory.OTHER, FaultPlace.UNIT, words, true, null, List.of());
    }

    /** It was sent: the next report begins anew. */
    void sent() {
        key = UUID.randomUUID().toString();
        description = "";
        phone = "";
        place = FaultPlace.UNIT;
        photos.clear();
    }
}
