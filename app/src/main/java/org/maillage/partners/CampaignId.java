package org.maillage.partners;

import java.util.UUID;

public record CampaignId(UUID value) {}
