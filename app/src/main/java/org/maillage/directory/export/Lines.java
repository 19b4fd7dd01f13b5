package org.maillage.directory.export;

import java.io.IOException;
import java.util.SequencedMap;

/// A file of a national format, written from top to bottom.
interface Lines {

    void begin() throws IOException;

    void write(SequencedMap<Column, String> texts) throws IOException;

    /// The output stays open.
    void finish() throws IOException;
}
