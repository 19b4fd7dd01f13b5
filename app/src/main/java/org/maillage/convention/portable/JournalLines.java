package org.maillage.convention.portable;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of a journal, one after the other: none is read further than a line may be long.
final class JournalLines implements Closeable {

    static final int LONGEST = 4 << 20;

    private final BufferedReader reader;
    private int number;

    JournalLines(InputStream journal) {
        this.reader = new BufferedReader(new InputStreamReader(journal, StandardCharsets.UTF_8));
    }

    /// @return null after the last
    @Nullable
    String next() throws IOException {
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        number++;
        var line = new StringBuilder();
        for (; read >= 0 && read != '\n'; read = reader.read()) {
            if (line.length() == LONGEST) {
                throw UnfitFile.damaged("la ligne " + number + " de " + PortableFile.JOURNAL + " est démesurée");
            }
            line.append((char) read);
        }
        return line.toString();
    }

    /// Of the line read last; the first is 1.
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
