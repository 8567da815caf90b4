package org.commonhold.onboarding;

/** For each 64-bit key the row where it was first seen; open addressing, 12 bytes a slot. */
final class FirstRows {

    private long[] keys = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** The row that already has the key, or 0 after taking it for this row. Rows count from 1. */
    int seen(long key, int row) {
        int slot = slot(key);
        if (rows[slot] == 0 && row > 0) {
            keys[slot] = key;
            rows[slot] = row;
            if (++size * 2 > rows.length) {
                grow();
            }
            return 0;
        }
        return rows[slot];
    }

    /** The row that has the key, or 0. */
    int find(long key) {
        return rows[slot(key)];
    }

    private int slot(long key) {
        int mask = rows.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
