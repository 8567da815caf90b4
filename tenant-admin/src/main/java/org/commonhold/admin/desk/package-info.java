/** What an administrator sets for the cash desk: card readers, the limit for cash, fiscal receipts. */
@NullMarked
package org.commonhold.admin.desk;

import org.jspecify.annotations.NullMarked;
