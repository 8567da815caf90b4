package org.commonhold.workorder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a report must hold, what is promised for it, and what a rating may say. */
final class RequestRules {

    static final int PHOTOS = 5;
    static final int PER_DAY = 10;
    static final int LETTERS = 3;
    static final int TEXT = 2000;
    private static final int RATING_TEXT = 1000;
    private static final int KEY = 64;
    private static final Duration EMERGENCY = Duration.ofMinutes(30);
    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofHours(1);
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-. /#*]{3,40}");

    private RequestRules() {}

    static Instant answerBy(Instant receivedAt, boolean emergency) {
        return receivedAt.plus(emergency ? EMERGENCY : USUAL);
    }

    static Promise promise(RequestState state, Instant answerBy, Instant now) {
        if (state != RequestState.RECEIVED && state != RequestState.SEEN) {
            return new Promise(Promise.Standing.ANSWERED, Duration.ZERO);
        }
        var left = Duration.between(now, answerBy);
        if (left.isNegative()) {
            return new Promise(Promise.Standing.MISSED, left);
        }
        return new Promise(left.compareTo(SOON) <= 0 ? Promise.Standing.SOON : Promise.Standing.RUNNING, left);
    }

    static void check(ReportFault fault) {
        var problems = new ArrayList<Problem>();
        if (fault.requestKey().isBlank() || fault.requestKey().length() > KEY) {
            problems.add(Problem.of("workorder.requestKey.malformed", KEY).at("requestKey"));
        }
        if (!fault.emergency() && fault.photos().isEmpty() && !says(fault.description())) {
            problems.add(Problem.of("workorder.description.short", LETTERS).at("description"));
        }
        if (fault.description().strip().length() > TEXT) {
            problems.add(Problem.of("workorder.description.long", TEXT).at("description"));
        }
        var phone = fault.phone();
        if (phone != null && !phone.isBlank() && !PHONE.matcher(phone.strip()).matches()) {
            problems.add(Problem.of("workorder.phone.malformed").at("phone"));
        }
        if (fault.photos().size() > PHOTOS) {
            problems.add(Problem.of("workorder.photos.many", PHOTOS).at("photos"));
        }
        refuse(problems);
    }

    /** At least three letters; a Chinese character says as much as two. */
    static boolean says(String text) {
        return text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(c -> Character.isIdeographic(c) ? 2 : 1)
                        .sum()
                >= LETTERS;
    }

    static void checkRating(RequestState state, int stars, @Nullable String text) {
        if (state == RequestState.CLOSED) {
            throw new RequestRejected(Problem.of("workorder.rating.given"));
        }
        if (state != RequestState.DONE) {
            throw new RequestRejected(Problem.of("workorder.rating.early"));
        }
        var problems = new ArrayList<Problem>();
        if (stars < 1 || stars > 5) {
            problems.add(Problem.of("workorder.rating.range", stars).at("rating"));
        }
        if (text != null && text.strip().length() > RATING_TEXT) {
            problems.add(Problem.of("workorder.rating.long", RATING_TEXT).at("text"));
        }
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RequestRejected(problems);
        }
    }
}
