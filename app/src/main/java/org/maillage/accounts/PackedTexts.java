package org.maillage.accounts;

import java.util.function.UnaryOperator;

/// Texts that stand in no column of text, such as those of a compressed document: a name is replaced there too. A
/// module that keeps some supplies one.
public interface PackedTexts {

    /// Rewrites them all, in the caller's transaction.
    void rewrite(UnaryOperator<String> replacing);
}
