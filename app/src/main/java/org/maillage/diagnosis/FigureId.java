package org.maillage.diagnosis;

import java.util.UUID;

public record FigureId(UUID value) {}
