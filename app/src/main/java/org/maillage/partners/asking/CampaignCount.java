package org.maillage.partners.asking;

/// A campaign in the list, with how many of its requests one may see, are answered, and wait.
public record CampaignCount(Campaign campaign, int asked, int answered, int waiting) {}
