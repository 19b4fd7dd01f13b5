package org.maillage.workspace.notices;

import java.util.List;
import org.maillage.site.components.Tab;

/// What the next digest will say.
public record DigestPage(Digest digest) {

    public List<Tab> tabs() {
        return NoticesPage.tabs(NoticesPage.DIGEST);
    }
}
