package org.maillage.directory.reviews;

/// What an address of a mail is worth when it is opened.
public sealed interface FoundAsk {

    record Open(KeeperAsk ask) implements FoundAsk {}

    /// @param renewed whether another was already sent in its place: it is not sent again
    record Expired(KeeperAsk ask, boolean renewed) implements FoundAsk {}

    /// The campaign is closed, or the link was stopped.
    record Ended() implements FoundAsk {}

    /// Nobody was ever sent it.
    record Unknown() implements FoundAsk {}
}
