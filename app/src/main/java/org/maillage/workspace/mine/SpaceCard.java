package org.maillage.workspace.mine;

import java.time.LocalDate;
import java.util.List;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.site.FrenchDates;
import org.maillage.workspace.ConventionWords;

/// One of my conventions: what I am in it, where it stands.
///
/// @param themes those entrusted to me; none for all
public record SpaceCard(Space space, ConventionWords words, List<Theme> themes) {

    public String path() {
        return space.path("/vue-d-ensemble");
    }

    public ConventionCalendar calendar(LocalDate today) {
        return ConventionCalendar.of(space.convention(), today);
    }

    public String start() {
        return FrenchDates.month(space.convention().startsOn());
    }

    public String end() {
        return FrenchDates.month(space.convention().endsOn());
    }

    /// What I am there, in a sentence.
    public String role() {
        Role role = space.member().role();
        return switch (role) {
            case COORDINATOR ->
                themes.isEmpty()
                        ? "Vous coordonnez toute la convention."
                        : "Vous coordonnez les thèmes qui vous sont confiés\u00a0:";
            case CONTRIBUTOR -> "Vous tenez à jour les actions que pilote votre organisation.";
            case READER -> "Vous lisez tout ce qui est ouvert aux partenaires.";
        };
    }
}
