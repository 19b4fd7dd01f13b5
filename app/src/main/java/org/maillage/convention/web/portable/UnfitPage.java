package org.maillage.convention.web.portable;

import java.util.List;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.site.components.Link;

/// A file that could be brought back when it was handed in, and cannot any more.
public record UnfitPage(ReceivedFile file, String sentence) {

    public List<Link> crumbs() {
        return ReturnPage.CRUMBS;
    }

    public String discardPath() {
        return ReceptionController.PATH + "/" + file.id() + "/abandon";
    }
}
