/**
 * The rules of a country as dated data: late fees, due dates, what to charge without a reading, absence and quality
 * tables, defaults and the layout of documents. A pack is a file or a stored version; a company may override a rule with
 * its own dated one. Nothing here is decided by the name of a country.
 */
@NullMarked
package org.commonhold.rulepack;

import org.jspecify.annotations.NullMarked;
