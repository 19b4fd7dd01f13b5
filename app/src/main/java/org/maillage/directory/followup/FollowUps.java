package org.maillage.directory.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.directory.StructureId;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;

/// What is followed together, read. It is written part by part: [SheetParts].
public interface FollowUps {

    /// Where it is inside a structure, and where the list is inside the directory.
    String PATH = "/suivi";

    FollowUp of(Owner followed);

    /// The structures of these communes that are followed: of a kind that both sides follow, or approved.
    ///
    /// @param communes Insee codes
    List<FollowedLine> listIn(ConventionId convention, Collection<String> communes);

    boolean isFollowed(StructureId structure, String kind);

    /// Ticks a step towards the next approval, or takes the tick away.
    ///
    /// @param doneOn null when it is to do again
    void tick(StructureId structure, PartId approval, String step, @Nullable LocalDate doneOn);

    /// Also one that was removed: who brings it back must be able to.
    Optional<Granted> findApproval(StructureId structure, PartId approval);
}
