package org.maillage.convention.creation;

import java.time.LocalDate;
import java.util.List;
import org.maillage.convention.invitation.Newcomer;

/// What it takes to begin a convention.
///
/// @param slug empty to have it made of the territory and the years
/// @param coordinator the first, who brings the others
public record NewConvention(
        String title,
        String shortTitle,
        String slug,
        Whole territory,
        LocalDate startsOn,
        LocalDate endsOn,
        List<UsualTheme> themes,
        Newcomer coordinator) {

    public NewConvention {
        themes = List.copyOf(themes);
    }

    /// What the convention is about: an area the instance knows, or a new one with its official code.
    public sealed interface Whole {

        record Known(String slug) implements Whole {}

        /// @param code Insee of a commune, Siren of an EPCI
        record Unknown(boolean commune, String name, String code) implements Whole {}
    }
}
