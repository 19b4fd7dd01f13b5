package org.maillage.plan;

/// What an organisation does on an action. Piloting is this role; editing the convention is called coordination.
public enum OrganisationRole {
    PILOT,
    COPILOT,
    FUNDER,
    OPERATOR,
    ASSOCIATED
}
