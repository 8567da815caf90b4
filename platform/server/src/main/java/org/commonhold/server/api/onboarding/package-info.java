/** Importing estates from spreadsheets. */
@NullMarked
package org.commonhold.server.api.onboarding;

import org.jspecify.annotations.NullMarked;
