package org.maillage.directory.reviews;

import java.util.UUID;

public record AskedSheetId(UUID value) {}
