/** Tables that people keep in files: CSV in the encodings of our countries and XLSX, read one row at a time as text; files that would hurt the server are refused before they are parsed. */
@NullMarked
package org.commonhold.sheet;

import org.jspecify.annotations.NullMarked;
