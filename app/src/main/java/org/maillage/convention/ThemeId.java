package org.maillage.convention;

import java.util.UUID;

public record ThemeId(UUID value) {}
