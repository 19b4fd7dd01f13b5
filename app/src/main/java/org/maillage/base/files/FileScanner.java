package org.maillage.base.files;

import java.io.IOException;
import java.io.OutputStream;

/// Looks for viruses in bytes. One is there when the operator set it up.
public interface FileScanner {

    /// @throws IOException when no answer comes: the file waits
    Verdict scan(Content content) throws IOException;

    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    sealed interface Verdict {

        record Clean() implements Verdict {}

        /// @param name of what was found
        record Infected(String name) implements Verdict {}
    }
}
