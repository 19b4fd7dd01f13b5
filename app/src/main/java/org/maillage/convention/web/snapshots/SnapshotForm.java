package org.maillage.convention.web.snapshots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.site.Typed;

/// The name under which a state is frozen, as typed.
public record SnapshotForm(
        @NotBlank(message = "{snapshot.name.absent}") @Size(max = Snapshots.LONGEST_NAME, message = "{form.text.long}")
        String name,

        @Size(max = 2000, message = "{form.text.long}") String comment) {

    public SnapshotForm {
        name = Typed.line(name);
        comment = Typed.text(comment);
    }

    static SnapshotForm blank() {
        return new SnapshotForm("", "");
    }
}
