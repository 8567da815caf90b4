/** By which rules a company bills, where its money is paid to, and the packs of the installation. */
@NullMarked
package org.commonhold.admin.rules;

import org.jspecify.annotations.NullMarked;
