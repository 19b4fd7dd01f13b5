package org.maillage.convention.imports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.intake.Applying;
import org.maillage.base.intake.IntakeKind;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// One kind of thing that can be handed in to a convention; rows are judged and written with the rights of the member
/// who stands in the space.
public interface ConventionIntake extends IntakeKind<Space> {

    /// The kind under which the journal tells what rows become, such as `action`: what was changed is put back by its
    /// [org.maillage.convention.restoring.Restorable].
    String subject();

    /// How a row is taken back, where the house cannot do it by the history that a convention keeps of its own things.
    default Optional<Applying.Reversal> reversal(Space space) {
        return Optional.empty();
    }

    /// Where to look once a file was applied, in a sentence: what its rows brought that only a person can judge.
    ///
    /// @param made what applying it made or changed
    default Optional<Link> toLookAt(Space space, Set<UUID> made) {
        return Optional.empty();
    }

    /// Whether this member may hand anything in at all; rows are asked for one by one.
    boolean isOpenTo(Space space);
}
