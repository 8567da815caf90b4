package org.commonhold.onboarding;

/** Life of an import: uploaded and mapped, checked without writing, applied. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    REFUSED,
    CANCELLED
}
