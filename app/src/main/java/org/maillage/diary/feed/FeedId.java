package org.maillage.diary.feed;

import java.util.UUID;

public record FeedId(UUID value) {}
