package org.maillage.figures.reading;

import java.util.List;
import org.maillage.figures.FileProblem;

/// What came of reading a file.
public sealed interface FileReading {

    /// @param rows lines of the file after its header
    /// @param kept lines within the scope
    /// @param secret cells kept back by the producer, within the scope
    /// @param remarks what the reader should know, in French sentences
    record Read(Edition edition, long rows, long kept, long secret, List<String> remarks) implements FileReading {}

    /// @param problems the first of them, in the order of the file
    /// @param more how many others there are
    record Refused(List<FileProblem> problems, long more) implements FileReading {

        static Refused of(FileProblem problem) {
            return new Refused(List.of(problem), 0);
        }
    }
}
