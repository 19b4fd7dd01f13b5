package org.maillage.plan;

import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;

/// What a module that asks people for news does once one of them gives some, wherever that person wrote them. Called
/// in the transaction that writes the note.
public interface NewsListener {

    void given(ConventionId convention, ActionId action, PersonId author, NoteId note);
}
