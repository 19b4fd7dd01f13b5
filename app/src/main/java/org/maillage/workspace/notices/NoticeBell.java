package org.maillage.workspace.notices;

import org.maillage.accounts.SignedInPerson;
import org.maillage.base.notices.Asks;
import org.maillage.site.Bell;
import org.maillage.site.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// How many asks one has not read, in one query. A page that says the database does not answer bears it too: it counts
/// nothing rather than fail in its turn.
@Component
record NoticeBell(Asks asks) implements Bell {

    @Override
    public int countOf(SignedIn person) {
        try {
            return person instanceof SignedInPerson one
                    ? asks.countUnread(one.person().value())
                    : 0;
        } catch (DataAccessException silent) {
            return 0;
        }
    }
}
