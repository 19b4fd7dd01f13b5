package org.maillage.convention.web.parties;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.Frame;
import org.maillage.site.components.Option;

/// Where a party is added or edited.
///
/// @param party the one edited, or null for a new one
/// @param organisations names to propose
public record PartyPage(
        Space space, Filled<PartyForm> filled, @Nullable Party party, List<String> organisations) {

    public PartyForm form() {
        return filled.form();
    }

    public String title() {
        return party == null ? "Ajouter une partie" : "Modifier la partie";
    }

    /// Where its changes are read, or null for a new one.
    public @Nullable String history() {
        return party == null ? null : space.path("/journal/partie/" + party.id().value());
    }

    public String back() {
        return space.path(PartyController.INSIDE);
    }

    public String action() {
        return back() + "/" + (party == null ? "nouvelle" : party.id().value());
    }

    public List<Option> sides(Frame frame) {
        return Arrays.stream(Party.Side.values())
                .map(side ->
                        new Option(side.name(), frame.label(side), side.name().equals(form().side())))
                .toList();
    }
}
