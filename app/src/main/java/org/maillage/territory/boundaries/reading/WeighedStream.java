package org.maillage.territory.boundaries.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what a compressed file becomes, whatever it announces about itself.
final class WeighedStream extends FilterInputStream {

    static final int MOST_MEGABYTES = 400; // the 31 000 IRIS of 72 départements weigh 115

    private long left = (long) MOST_MEGABYTES << 20;

    WeighedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        spend(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        spend(Math.max(count, 0));
        return count;
    }

    /// Whether nothing follows what stands there.
    boolean endsAt(long offset) {
        try {
            return super.read() < 0 && offset >= ((long) MOST_MEGABYTES << 20) - left - 1;
        } catch (IOException torn) {
            return true;
        }
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw BoundaryRefusal.tooLarge(MOST_MEGABYTES);
        }
    }
}
