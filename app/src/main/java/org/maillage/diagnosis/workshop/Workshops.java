package org.maillage.diagnosis.workshop;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;

/// The workshops of a convention. Each goes from one stage to the next by a verb, and back from ranking to proposing;
/// closing is for good, since who voted for what is erased then.
public interface Workshops {

    /// Where they are inside the space.
    String PATH = "/diagnostic/ateliers";

    /// @param shown how many ideas the wall shows
    /// @param waiting how many nobody has read yet
    record Line(Workshop workshop, int shown, int waiting, int kept) {}

    /// The latest opened first, those in preparation before them.
    List<Line> list(ConventionId convention);

    Optional<Workshop> findWorkshop(ConventionId convention, WorkshopId workshop);

    /// Also when it was removed.
    Optional<Workshop> findWorkshopOrRemoved(ConventionId convention, WorkshopId workshop);

    /// @param by null when nobody is known to have prepared it
    Saved create(ConventionId convention, WorkshopId workshop, @Nullable PersonId by, WorkshopDraft draft);

    Saved save(ConventionId convention, WorkshopId workshop, int version, WorkshopDraft draft);

    /// Phones may propose: from the preparation, or back from ranking.
    Saved startProposing(ConventionId convention, WorkshopId workshop);

    /// Phones may rank what the wall shows.
    Saved startRanking(ConventionId convention, WorkshopId workshop);

    /// Writes the points down and erases the phones.
    Saved close(ConventionId convention, WorkshopId workshop);

    /// Closes what was left open the day before, everywhere.
    void closeForgotten();

    Saved remove(ConventionId convention, WorkshopId workshop, int version);

    void restore(ConventionId convention, WorkshopId workshop);
}
