package org.maillage.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.shared.Direction;

/// The enjeux of a convention and the headings they stand under. Everybody in the space sees them; the number of
/// actions that answer one counts only those one may see.
public interface Enjeux {

    /// @param heading null for the enjeux that stand under none, which come first
    /// @param enjeux in the order the partners decided
    record Group(ThemeId theme, @Nullable Heading heading, List<Answered> enjeux) {}

    /// @param actions how many visible actions answer it
    /// @param grounds on how many visible constats it stands
    record Answered(Enjeu enjeu, int actions, int grounds) {}

    /// @param grounds the constats it stands on, or null to leave those as they are
    record Draft(
            @Nullable ThemeId theme,
            @Nullable HeadingId heading,
            String title,
            String description,
            @Nullable Priority priority,
            Grounds.@Nullable Ticked grounds) {

        public Draft(
                @Nullable ThemeId theme,
                @Nullable HeadingId heading,
                String title,
                String description,
                @Nullable Priority priority) {
            this(theme, heading, title, description, priority, null);
        }
    }

    /// In the order of themes, then headings; headings without enjeu are there, themes without any are not.
    List<Group> listGroups(ConventionId convention, Sight sight);

    Optional<Enjeu> findEnjeu(ConventionId convention, EnjeuId enjeu);

    /// Also when it was removed: who brings it back must coordinate its theme.
    Optional<Enjeu> findEnjeuOrRemoved(ConventionId convention, EnjeuId enjeu);

    /// After the others of its heading.
    Created<EnjeuId> create(ConventionId convention, Draft draft);

    Saved save(ConventionId convention, EnjeuId enjeu, int version, Draft draft);

    /// One place earlier or later among those of its theme under the same heading.
    void move(ConventionId convention, EnjeuId enjeu, Direction direction);

    /// Its ties to actions stay, for the day it is restored.
    Saved remove(ConventionId convention, EnjeuId enjeu, int version);

    /// Refused under a theme that was removed.
    Saved restore(ConventionId convention, EnjeuId enjeu);

    Optional<Heading> findHeading(ConventionId convention, HeadingId heading);

    /// Also when it was removed.
    Optional<Heading> findHeadingOrRemoved(ConventionId convention, HeadingId heading);

    /// After the others of its theme.
    Created<HeadingId> addHeading(ConventionId convention, ThemeId theme, String title);

    Saved renameHeading(ConventionId convention, HeadingId heading, int version, String title);

    /// Its enjeux stay, under none.
    Saved removeHeading(ConventionId convention, HeadingId heading, int version);

    /// Refused under a theme that was removed.
    Saved restoreHeading(ConventionId convention, HeadingId heading);
}
