/** The administrator's start page: what is left to do until the first bill, and the company as registered. */
@NullMarked
package org.commonhold.admin.overview;

import org.jspecify.annotations.NullMarked;
