/**
 * Where owners pay to: the company's bank details as dated settings per fund, and the picture that a bank's application
 * reads so that nobody types them.
 */
@NullMarked
package org.commonhold.remittance;

import org.jspecify.annotations.NullMarked;
