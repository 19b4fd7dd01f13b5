package org.maillage.directory.reviews;

import java.util.UUID;

public record ReviewId(UUID value) {}
