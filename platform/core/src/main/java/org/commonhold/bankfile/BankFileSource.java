package org.commonhold.bankfile;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read more than once from its beginning; whoever opens it closes it. */
@FunctionalInterface
public interface BankFileSource {

    InputStream open() throws IOException;
}
