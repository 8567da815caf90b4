package org.commonhold.staff.cash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.terminal.CardReaders;
import org.commonhold.terminal.ReaderCharges;
import org.commonhold.terminal.ReaderRow;

/** The desk's card readers and what is asked for at them. */
@Dependent
class Readers {

    private final CardReaders readers;
    private final ReaderCharges charges;

    @Inject
    Readers(CardReaders readers, ReaderCharges charges) {
        this.readers = readers;
        this.charges = charges;
    }

    List<ReaderRow> list() {
        return readers.list().stream().filter(ReaderRow::active).toList();
    }

    ReaderCharges charges() {
        return charges;
    }
}
