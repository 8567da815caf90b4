/** Breaks rules on purpose. */
package org.commonhold.house.offenders.kernel;
