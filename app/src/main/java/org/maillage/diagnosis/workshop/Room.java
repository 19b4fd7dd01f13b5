package org.maillage.diagnosis.workshop;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.diagnosis.ConstatKind;

/// What phones may do: propose, then choose. Limits hold whatever is sent at once.
public interface Room {

    int IDEAS_PER_PHONE = 20;
    int IDEAS_PER_WORKSHOP = 300;
    int CHOICES = 3;

    /// A smaller count of phones is written nowhere: in a small room it would say who chose what.
    int FEWEST_TOLD = 5;

    /// Fewer leave no order either: of two phones, each knows what the other chose.
    int FEWEST_ORDERED = 3;

    /// More than any room holds: a script that forgets who it is gets no further.
    int PHONES_PER_WORKSHOP = 500;

    /// An idea on its way.
    ///
    /// @param id given to the form that was opened, so that a button pressed twice sends it once
    /// @param kind what it is, or null when its author does not say
    record Sending(IdeaId id, String wording, @Nullable ConstatKind kind) {}

    Optional<Workshop> findWorkshop(ShortCode code);

    /// Whether it opened a workshop that was removed.
    boolean isOfRemoved(ShortCode code);

    Saved propose(Workshop workshop, Phone phone, Sending sending);

    /// Replaces what the phone chose before.
    Saved choose(Workshop workshop, Phone phone, Set<IdeaId> ideas);

    /// What the phone chose.
    Set<IdeaId> choicesOf(Workshop workshop, Phone phone);
}
