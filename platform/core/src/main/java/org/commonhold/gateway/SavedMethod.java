package org.commonhold.gateway;

/** A card that its owner has left at the gateway, by the gateway's numbers; nothing of the card itself. */
public record SavedMethod(String customer, String method) {}
