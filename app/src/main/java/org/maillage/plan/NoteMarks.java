package org.maillage.plan;

import java.util.Collection;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// What another module knows of how notes came to be, said beside each: the campaign that asked for it.
public interface NoteMarks {

    /// @return the notes that have a mark; its address is null when this member may not follow it
    Map<NoteId, Link> marksOf(Space space, Collection<NoteId> notes);
}
