package org.maillage.plan;

import java.util.UUID;

public record NoteId(UUID value) {}
