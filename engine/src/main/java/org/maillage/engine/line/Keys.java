package org.maillage.engine.line;

/// Keys to find the nearest of some candidates by without a branch: the square of a distance, with the place of the
/// candidate in the stead of its last bits. Numbers from 0 on are in the order of their bits. Two keys that differ by
/// the
/// place alone do not tell which is nearer.
final class Keys {

    private Keys() {}

    /// How many bits of a key tell one of so many.
    static int bits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    static long key(double squared, int place, int bits) {
        return Double.doubleToRawLongBits(squared) >> bits << bits | place;
    }

    static int place(long key, int bits) {
        return (int) key & (1 << bits) - 1;
    }
}
