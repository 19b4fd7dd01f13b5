package org.maillage.figures.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Knows whether the last line of a text is ended. A file cut within a number still tells one, only smaller.
final class WholeLines extends FilterReader {

    private int last = '\n';

    WholeLines(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        last = letter < 0 ? last : letter;
        return letter;
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
        int read = super.read(letters, from, length);
        last = read > 0 ? letters[from + read - 1] : last;
        return read;
    }

    boolean ended() {
        return last == '\n' || last == '\r';
    }
}
