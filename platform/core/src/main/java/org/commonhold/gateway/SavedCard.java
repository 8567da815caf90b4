package org.commonhold.gateway;

/** A card that has just been saved. @param label as its owner knows it: {@code visa •••• 4242} */
public record SavedCard(SavedMethod method, String label) {}
