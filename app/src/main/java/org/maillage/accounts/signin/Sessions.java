package org.maillage.accounts.signin;

import org.maillage.accounts.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// The open sessions of a person, on whatever node and device.
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    Sessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /// @param kept id of the session to leave open, or empty
    public void endAllOf(PersonId person, String kept) {
        for (String id : sessions.findByPrincipalName(person.value().toString()).keySet()) {
            if (!id.equals(kept)) {
                sessions.deleteById(id);
            }
        }
    }
}
