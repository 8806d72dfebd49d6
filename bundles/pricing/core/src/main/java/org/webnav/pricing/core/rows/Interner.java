package org.webnav.pricing.core.rows;

/**
 * Lets equal values share one object where that is cheap: a table that forgets. Values must be immutable; threads may
 * race, then a value is kept twice.
 */
final class Interner<T> {

    private final Object[] slots;

    /** @param bits binary logarithm of the number of values remembered */
    Interner(int bits) {
        slots = new Object[1 << bits];
    }

    @SuppressWarnings("unchecked")
    T shared(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int slot = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(slots.length));
        Object known = slots[slot];
        if (value.equals(known)) {
            return (T) known;
        }
        slots[slot] = value;
        return value;
    }
}
