package org.maillage.diagnosis.proposals;

import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.portrait.Departure;
import org.maillage.territory.Area;

/// What figures say of one area, as a constat could say it.
///
/// @param sentence what departs, beside the whole
public record Proposal(Area area, Departure departure, String sentence) {

    public String indicator() {
        return departure.here().indicator().key();
    }

    /// "Monplaisir : 22 % des allocataires perçoivent le RSA, plus que dans la ville (10 %)."
    public String title() {
        return area.fullName() + "\u00a0: " + sentence.substring(0, 1).toLowerCase(java.util.Locale.FRENCH)
                + sentence.substring(1);
    }

    /// What the direction of the indicator suggests; who takes it may say otherwise.
    public ConstatKind kind() {
        if (departure.isHarder()) {
            return ConstatKind.WEAKNESS;
        }
        return switch (departure.here().indicator().direction()) {
            case NEUTRAL -> ConstatKind.NEED;
            case HIGHER, LOWER -> ConstatKind.STRENGTH;
        };
    }
}
