package org.commonhold.kernel;

/**
 * No such object for this company and this person: an unknown id and another company's id look the same. The REST API
 * answers 404, a portal its "not found" page.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
