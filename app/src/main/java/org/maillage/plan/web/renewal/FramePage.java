package org.maillage.plan.web.renewal;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Where the frame of the next convention is written.
///
/// @param proposed whether nobody wrote it yet: what the form says comes from the current convention
public record FramePage(List<Link> crumbs, Filled<FrameForm> filled, boolean proposed, String action, String back) {

    public FrameForm form() {
        return filled.form();
    }
}
