package org.maillage.figures.reading;

import java.util.ArrayList;
import java.util.List;
import org.maillage.figures.FileProblem;

/// What is wrong in a file; beyond a hundred places they are counted only.
final class Problems {

    private static final int SHOWN = 100;
    private static final int HOPELESS = 10_000;

    private final List<FileProblem> shown = new ArrayList<>();
    private long more;

    void add(FileProblem problem) {
        if (shown.size() < SHOWN) {
            shown.add(problem);
        } else {
            more++;
        }
    }

    boolean none() {
        return shown.isEmpty();
    }

    /// Whether reading on would teach nothing.
    boolean hopeless() {
        return more > HOPELESS;
    }

    FileReading.Refused refused() {
        return new FileReading.Refused(List.copyOf(shown), more);
    }
}
