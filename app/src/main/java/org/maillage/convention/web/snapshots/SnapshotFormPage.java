package org.maillage.convention.web.snapshots;

import org.maillage.site.Filled;

/// Where a state is frozen.
public record SnapshotFormPage(Filled<SnapshotForm> filled, String action, String back) {

    public SnapshotForm form() {
        return filled.form();
    }
}
