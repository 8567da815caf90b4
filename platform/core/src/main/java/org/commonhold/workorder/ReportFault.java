package org.commonhold.workorder;

import java.util.List;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A fault to be reported.
 *
 * @param requestKey made when the form opens, 1 to 64 characters; the same key twice makes one request
 * @param description at least 3 letters unless there is a photo or an emergency; at most 2,000 characters
 * @param photos at most 5
 */
public record ReportFault(
        String requestKey,
        UnitId unit,
        FaultCategory category,
        FaultPlace place,
        String description,
        boolean emergency,
        @Nullable String phone,
        List<PhotoUpload> photos) {

    public ReportFault {
        photos = List.copyOf(photos);
    }
}
