package org.maillage.directory.reviews;

import java.util.UUID;

public record AskId(UUID value) {}
