package org.commonhold.notice;

/** An announcement to be made: title up to 200 characters, body plain text up to 10,000. */
public record PublishAnnouncement(String title, String body, Audience audience, boolean important) {}
