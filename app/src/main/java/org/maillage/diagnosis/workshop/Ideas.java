package org.maillage.diagnosis.workshop;

import java.util.Collection;
import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;

/// What a room proposed, as the coordination sorts it. Ideas that are not of the workshop are left alone.
public interface Ideas {

    /// All of them, in the order they were sent.
    List<Idea> list(Workshop workshop);

    /// Those on the wall: as the room ordered them once it is over, before that in the order they were sent. What was
    /// chosen so far is told to nobody: from one look to the next, it would say who chose what.
    List<Idea> wall(Workshop workshop);

    /// @return how many changed
    int show(Workshop workshop, Collection<IdeaId> ideas);

    int refuse(Workshop workshop, Collection<IdeaId> ideas);

    Saved reword(Workshop workshop, IdeaId idea, int version, String wording);

    /// The first sent stands for all of them; once the room chose, the one it put first.
    Saved join(Workshop workshop, Collection<IdeaId> ideas);

    /// Each stands for itself again.
    void part(Workshop workshop, IdeaId idea);

    /// Writes each as a constat; those that are one already stay.
    ///
    /// @param otherwise what those are of which nobody said it
    Saved keep(Workshop workshop, KeepingId keeping, Collection<IdeaId> ideas, ConstatKind otherwise, PersonId author);

    /// A constat that an idea became.
    ///
    /// @param changed whether somebody wrote on it since
    record Kept(ConstatId constat, String title, boolean changed) {}

    /// What was kept in one gesture and is still there, by title.
    List<Kept> listKept(Workshop workshop, KeepingId keeping);

    /// Removes what one gesture wrote, all of it or, when something of it changed since, nothing: its ideas can be kept
    /// again.
    Saved takeBack(Workshop workshop, KeepingId keeping);
}
