package org.maillage.base.journal;

import org.maillage.base.Actor;

/// A security principal in whose name the journal writes; the accounts module's principal implements it.
public interface Acting {

    Actor actor();
}
