package org.maillage.convention;

/// What makes a convention the copy an avenant is prepared in: for its pages a convention like another, for the
/// instance none. Who coordinates the convention it amends, and nobody else, stands in its space with the same rights.
///
/// @param amended address of the convention it amends
/// @param slot address of the avenant there
/// @param number the one people give the avenant
/// @param open whether it can still be changed
public record WorkingCopy(String amended, int slot, int number, boolean open) {

    /// "Projet d’avenant n° 1".
    public String name() {
        return (open ? "Projet d’avenant n°\u00a0" : "Avenant n°\u00a0") + number;
    }

    /// Address of the avenant, where it is compared and adopted.
    public String amendment() {
        return "/espace/" + amended + "/avenants/" + slot;
    }
}
