package org.maillage.engine;

/// What memory has room for. An answer that would take more is refused before: a full heap ends more than its question.
public final class Room {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8; // of common virtual machines

    private Room() {}

    /// How many of something, if there were nothing else.
    ///
    /// @param bytes that each takes
    public static int of(int bytes) {
        return (int) Math.min(LONGEST_ARRAY, Runtime.getRuntime().maxMemory() / bytes);
    }
}
