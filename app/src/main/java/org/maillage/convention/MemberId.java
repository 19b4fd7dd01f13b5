package org.maillage.convention;

import java.util.UUID;

public record MemberId(UUID value) {}
