package org.maillage.plan.web.form;

import java.util.List;
import org.maillage.plan.names.KnownNames;

/// Everything the form lets one choose from, in this convention and for who writes.
///
/// @param enjeux one shelf a theme and heading
/// @param areas the parts of the territory, then the QPV of each zoning
/// @param institutions the one that may be alone to see the action; empty when who writes speaks for none
record FormChoices(
        List<Shelf> themes,
        List<Shelf> natures,
        List<Shelf> progresses,
        List<Shelf> priorities,
        List<Shelf> parents,
        List<Shelf> enjeux,
        List<Shelf> areas,
        List<Shelf> audiences,
        List<Shelf> ages,
        List<Shelf> years,
        List<Shelf> topics,
        List<Shelf> contracts,
        List<Shelf> organisationRoles,
        List<Shelf> personRoles,
        List<Shelf> visibilities,
        List<Shelf> institutions,
        String whole,
        KnownNames names) {}
