/** What the company manages, and the invitation of its owners. */
@NullMarked
package org.commonhold.admin.estates;

import org.jspecify.annotations.NullMarked;
