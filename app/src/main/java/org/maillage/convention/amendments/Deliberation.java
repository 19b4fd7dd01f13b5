package org.maillage.convention.amendments;

import java.time.LocalDate;
import org.maillage.accounts.OrganisationId;

/// What one party decided about an avenant.
///
/// @param reference as its register says it, such as "DEL-2026-112"
public record Deliberation(OrganisationId organisation, String reference, LocalDate decidedOn) {}
