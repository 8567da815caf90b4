package org.commonhold.server.api.estate;

import org.commonhold.kernel.Language;

/** The language of an invitation. */
public record InvitationLanguage(Language language) {}
