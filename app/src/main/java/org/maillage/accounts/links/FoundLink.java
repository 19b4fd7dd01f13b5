package org.maillage.accounts.links;

/// What a one-time address is worth when it is opened.
public sealed interface FoundLink {

    record Valid(OneTimeLink link) implements FoundLink {}

    record Expired(OneTimeLink link) implements FoundLink {}

    /// Never existed, has served, or was replaced: the answer is the same.
    record Dead() implements FoundLink {}
}
