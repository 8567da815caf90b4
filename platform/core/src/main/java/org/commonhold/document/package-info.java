/** Files that belong to a company: statements, receipts, photos, imports. Content is stored with its hash; images are re-encoded so that no hidden data survives. */
@NullMarked
package org.commonhold.document;

import org.jspecify.annotations.NullMarked;
