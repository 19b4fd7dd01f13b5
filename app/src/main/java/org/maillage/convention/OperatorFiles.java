package org.maillage.convention;

import java.io.IOException;
import java.util.List;

/// What the operator does with the files of conventions: `export CONVENTION FILE`, `import FILE`.
public interface OperatorFiles {

    /// @param typed the words of the command
    Outcome run(List<String> typed) throws IOException;

    /// What came of it, in one sentence in French.
    sealed interface Outcome {
        String sentence();
    }

    record Done(String sentence) implements Outcome {}

    /// Nothing was changed.
    record Refused(String sentence) implements Outcome {}
}
