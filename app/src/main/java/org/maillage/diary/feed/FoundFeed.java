package org.maillage.diary.feed;

/// What stands behind an address. The two that open nothing answer alike: only guesses are counted.
public sealed interface FoundFeed {

    record Open(Feed feed) implements FoundFeed {}

    record Revoked() implements FoundFeed {}

    record Unknown() implements FoundFeed {}
}
