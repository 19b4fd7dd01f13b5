package org.maillage.workspace.attention;

import java.util.List;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTies;
import org.springframework.stereotype.Component;

/// Points d’attention are found anew every morning: those of an object that is no more end by themselves.
@Component
class AttentionTies implements SubjectTies {

    @Override
    public List<SubjectTie> ties() {
        return List.of(
                SubjectTie.stays("workspace.acknowledgement", "subject_id"),
                SubjectTie.stays("workspace.attention_span", "subject_id"));
    }
}
