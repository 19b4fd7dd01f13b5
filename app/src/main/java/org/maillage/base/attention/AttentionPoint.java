package org.maillage.base.attention;

/// One place where the chain breaks, said in a sentence that leads to where it is mended.
///
/// @param count how many objects the sentence counts, at least 1
/// @param path address inside the space: the list of just those objects
public record AttentionPoint(Severity severity, String sentence, String detail, int count, String path) {

    /// Order matters: the gravest first.
    public enum Severity {
        ACT,
        WATCH
    }
}
