package org.maillage.engine.sites.exact;

/// The native library of OR-Tools cannot be loaded; greedy answers need none.
public final class SolverMissing extends RuntimeException {

    SolverMissing(Throwable cause) {
        super(
                "The solver of OR-Tools does not load on " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + " (" + cause.getMessage()
                        + "). It needs the jar com.google.ortools:ortools-* of this system beside ortools-java,"
                        + " a C library like that of Debian on Linux, and a temporary directory from which libraries"
                        + " may be loaded (java.io.tmpdir). Until then, take the greedy answer.",
                cause);
    }
}
