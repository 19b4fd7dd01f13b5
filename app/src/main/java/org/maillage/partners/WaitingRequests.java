package org.maillage.partners;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;

/// The requests of several conventions, each answer in one query: of what the sights do not cover nothing is said.
public interface WaitingRequests {

    /// What waits for this person, the nearest day first. Nothing waits in a convention that is closed.
    List<AskedOfMe> listWaiting(Sights sights, PersonId person);

    /// @return entries only for conventions that the person coordinates and that have asked something
    Map<UUID, RequestCount> countsOf(Sights sights);
}
