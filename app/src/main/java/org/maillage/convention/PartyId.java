package org.maillage.convention;

import java.util.UUID;

public record PartyId(UUID value) {}
