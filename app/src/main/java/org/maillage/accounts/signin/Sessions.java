package org.maillage.accounts.signin;

import org.maillage.accounts.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// The open sessions of a person, on whatever node and device.
@Component
public class Sessions {

    // Asked for when it is needed: a command of the operator has no pages, and so no sessions.
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> repository;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<?>> repository) {
        this.repository = repository;
    }

    /// @param kept id of the session to leave open, or empty
    public void endAllOf(PersonId person, String kept) {
        FindByIndexNameSessionRepository<?> sessions = repository.getObject();
        for (String id : sessions.findByPrincipalName(person.value().toString()).keySet()) {
            if (!id.equals(kept)) {
                sessions.deleteById(id);
            }
        }
    }
}
