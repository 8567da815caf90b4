/** Instalment plans: agreed, watched, ended. */
@NullMarked
package org.commonhold.staff.plan;

import org.jspecify.annotations.NullMarked;
