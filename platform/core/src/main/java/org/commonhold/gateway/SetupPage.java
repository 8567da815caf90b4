package org.commonhold.gateway;

/** The gateway's page on which an owner saves a card, and the customer that the card will belong to. */
public record SetupPage(String session, String url, String customer) {}
