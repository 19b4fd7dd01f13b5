package org.maillage.workspace.notices;

import java.util.UUID;
import org.maillage.base.notices.Ask;
import org.maillage.base.notices.AskSource;
import org.maillage.convention.RecentChanges.Named;
import org.maillage.convention.Space;

/// One thing asked, as the list and the mails say it.
///
/// @param object leads to what it is about
/// @param who "Claire Meterreau, hier" – who asked and when
public record AskLine(
        UUID id, String title, Named object, String convention, String who, String reason, boolean unread) {

    static AskLine of(Ask ask, AskSource source, Space space, String who) {
        return new AskLine(
                ask.id(),
                source.title(),
                new Named(ask.label(), space.path(ask.path())),
                space.convention().shortTitle(),
                who,
                source.reason(),
                ask.unread());
    }

    public String openPath() {
        return NoticesPage.PATH + "/" + id;
    }
}
