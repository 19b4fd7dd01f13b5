package org.maillage.directory.alike;

import java.util.List;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTies;
import org.springframework.stereotype.Component;

/// What the directory itself says of structures, by table.
@Component
class SheetTies implements SubjectTies {

    @Override
    public List<SubjectTie> ties() {
        return List.of(
                SubjectTie.follows("directory.service", "structure_id"),
                SubjectTie.follows("directory.qualification_need", "structure_id"),
                SubjectTie.follows("directory.training", "structure_id"),
                SubjectTie.follows("directory.referent", "structure_id"),
                SubjectTie.follows("directory.meeting", "structure_id"),
                SubjectTie.follows("directory.approval", "structure_id"),
                SubjectTie.follows("directory.approval_step", "structure_id"),
                SubjectTie.follows("directory.network_member", "structure_id"),
                SubjectTie.follows("directory.structure_zone", "structure_id"),
                // Closed for the organisation that was asked, unless it keeps the other sheet as well.
                SubjectTie.follows("directory.review_sheet", "structure_id"),
                SubjectTie.follows("directory.selection_item", "structure_id"),
                SubjectTie.followsInList("directory.professional", "structures"),
                // Services are never joined.
                SubjectTie.stays("directory.review_sheet", "service_id"),
                SubjectTie.stays("directory.selection_item", "service_id"),
                // Told again of both.
                SubjectTie.stays("directory.offer", "structure_id"),
                SubjectTie.stays("directory.offer", "service_id"),
                SubjectTie.stays("directory.alike_key", "structure_id"),
                // Of the address of each.
                SubjectTie.stays("directory.geocoded_structure", "structure_id"),
                SubjectTie.stays("directory.geocoded_service", "service_id"),
                SubjectTie.stays("directory.refused_point", "structure_id"),
                // Read through directory.kept.
                SubjectTie.stays("directory.different", "one_id"),
                SubjectTie.stays("directory.different", "other_id"),
                SubjectTie.stays("directory.merger", "joined_id"),
                SubjectTie.stays("directory.merger", "kept_id"));
    }
}
