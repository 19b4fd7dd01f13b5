package org.maillage.diagnosis.workshop;

import java.util.Collection;
import java.util.List;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.diagnosis.ConstatKind;

/// What a room proposed, as the coordination sorts it. Ideas that are not of the workshop are left alone.
public interface Ideas {

    /// All of them, in the order they were sent.
    List<Idea> list(Workshop workshop);

    /// Those on the wall: by points once the room ranked, before that in the order they were sent.
    List<Idea> wall(Workshop workshop);

    /// @return how many changed
    int show(Workshop workshop, Collection<IdeaId> ideas);

    int refuse(Workshop workshop, Collection<IdeaId> ideas);

    Saved reword(Workshop workshop, IdeaId idea, int version, String wording);

    /// The first sent stands for all of them.
    Saved join(Workshop workshop, Collection<IdeaId> ideas);

    /// Each stands for itself again.
    void part(Workshop workshop, IdeaId idea);

    /// Writes each as a constat; those that are one already stay.
    ///
    /// @param otherwise what those are of which nobody said it
    Saved keep(Workshop workshop, Collection<IdeaId> ideas, ConstatKind otherwise, PersonId author);
}
