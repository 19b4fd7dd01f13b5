package org.maillage.convention.web.amendments;

import java.util.List;
import org.maillage.convention.amendments.Amendment;
import org.maillage.site.Filled;

/// Where an avenant is adopted.
///
/// @param parties who decides about it, those that the avenant adds included
public record AdoptionPage(
        Amendment amendment, Filled<AdoptionForm> filled, List<Party> parties, String action, String back) {

    public record Party(String id, String name, String reference, String decidedOn) {}

    public AdoptionForm form() {
        return filled.form();
    }
}
