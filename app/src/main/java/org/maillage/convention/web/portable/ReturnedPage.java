package org.maillage.convention.web.portable;

import java.util.List;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.site.components.Link;

/// A file that was brought back.
///
/// @param home address of the convention; empty once it was removed
public record ReturnedPage(ReceivedFile file, String home) {

    public List<Link> crumbs() {
        return ReturnPage.CRUMBS;
    }

    public String removalPath() {
        return ReceptionController.PATH + "/" + file.id() + "/retrait";
    }
}
