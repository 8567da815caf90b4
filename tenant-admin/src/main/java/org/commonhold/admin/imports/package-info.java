/** From a spreadsheet to an estate in steps: upload, columns, check, import, result. */
@NullMarked
package org.commonhold.admin.imports;

import org.jspecify.annotations.NullMarked;
