package org.maillage.base.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Gives a part to a parser as long as marks come often enough: one endless text or attribute would be held whole in
/// memory by any parser.
final class MarkupGuard extends FilterInputStream {

    static final int MAX_BYTES_WITHOUT_MARKUP = 2 << 20; // sixty times the longest text of a cell in Excel

    private int withoutMarkup;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// @throws Refusal when no mark has come for too long
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            withoutMarkup = buffer[at] == '<' || buffer[at] == '>' ? 0 : withoutMarkup + 1;
            if (withoutMarkup > MAX_BYTES_WITHOUT_MARKUP) {
                throw Refusal.tooLargeOnceOpened();
            }
        }
        return read;
    }
}
