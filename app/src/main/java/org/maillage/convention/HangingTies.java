package org.maillage.convention;

import java.util.List;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTies;
import org.springframework.stereotype.Component;

/// What members say of an object and the files they put with it go wherever the object goes.
@Component
class HangingTies implements SubjectTies {

    @Override
    public List<SubjectTie> ties() {
        return List.of(
                SubjectTie.follows("convention.comment", "subject_id"),
                SubjectTie.follows("files.file", "subject_id"),
                // What a person was asked about is read anew from what stands.
                SubjectTie.stays("notices.ask", "subject_id"));
    }
}
