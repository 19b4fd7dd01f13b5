package org.maillage.workspace.notices;

import org.maillage.accounts.SignedInPerson;
import org.maillage.base.notices.Asks;
import org.maillage.site.Bell;
import org.maillage.site.SignedIn;
import org.springframework.stereotype.Component;

/// How many asks one has not read, in one query.
@Component
record NoticeBell(Asks asks) implements Bell {

    @Override
    public int countOf(SignedIn person) {
        return person instanceof SignedInPerson one
                ? asks.countUnread(one.person().value())
                : 0;
    }
}
