package org.maillage.territory.boundaries;

import java.util.SortedMap;
import org.maillage.territory.AreaId;
import org.maillage.territory.boundaries.faults.Mending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Mends the shapes of a file that waits, when somebody asks; the file's own shapes are kept until it is applied.
@Service
public class BoundaryMending {

    private final BoundaryFiles files;
    private final BoundaryStore store;

    BoundaryMending(BoundaryFiles files, BoundaryStore store) {
        this.files = files;
        this.store = store;
    }

    /// What mending would change, by rank; nothing is written.
    public SortedMap<Integer, Mending.Mended> propose(BoundaryPreview preview) {
        return Mending.mend(preview.shapes(), preview.file().kind().isCovering());
    }

    /// @return how many shapes were changed
    @Transactional
    public int mend(BoundaryFile file, AreaId territory) {
        if (!store.hold(file.id())) {
            return 0;
        }
        SortedMap<Integer, Mending.Mended> changes = propose(files.preview(file, territory));
        changes.forEach((rank, mended) -> store.setMended(file.id(), rank, mended.degrees()));
        return changes.size();
    }

    /// Goes back to the shapes of the file.
    @Transactional
    public void undo(BoundaryFile file) {
        store.features(file.id()).forEach(one -> store.setMended(file.id(), one.rank(), null));
    }
}
