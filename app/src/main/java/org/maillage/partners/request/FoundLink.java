package org.maillage.partners.request;

/// What an address of a mail is worth when it is opened.
public sealed interface FoundLink {

    record Open(NewsRequest request) implements FoundLink {}

    /// @param renewed whether another was already sent in its place: it is not sent again
    record Expired(NewsRequest request, boolean renewed) implements FoundLink {}

    /// The request has ended, or its action is gone.
    record Ended() implements FoundLink {}

    /// Nobody was ever sent it.
    record Unknown() implements FoundLink {}
}
