package org.maillage.directory.professionals;

import java.util.List;
import org.maillage.directory.StructureId;
import org.maillage.territory.AreaId;

/// What a professional shows of themselves; an empty part says nothing.
///
/// @param organisation as they say it
/// @param structures where they work
/// @param help what they can help with, in their words
/// @param themes codes of [org.maillage.directory.Vocabulary#THEMES]
/// @param kinds codes of kinds of structures and services that they know
/// @param audiences codes of [org.maillage.directory.Vocabulary#AUDIENCES]
/// @param areas quartiers where they work
/// @param phone in its one spelling
/// @param mail shown, unlike the address that told who they are
/// @param reach best way and times
public record Entry(
        String name,
        String function,
        String organisation,
        List<StructureId> structures,
        String help,
        List<String> themes,
        List<String> kinds,
        List<String> audiences,
        List<AreaId> areas,
        String phone,
        String mail,
        String reach,
        String languages) {

    public Entry {
        structures = List.copyOf(structures);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        audiences = List.copyOf(audiences);
        areas = List.copyOf(areas);
    }

    /// What is known of somebody before they said anything.
    public static Entry blank(String name, String function, String organisation, String mail) {
        return new Entry(
                name,
                function,
                organisation,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                mail,
                "",
                "");
    }
}
