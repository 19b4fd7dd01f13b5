package org.maillage.directory.web.followup;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// Structures are followed under the signed convention, and their teams whatever the convention: an avenant changes
/// nothing of it.
@Component
class FollowUpCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of(FollowedLists.PATH + "/**", Structures.PATH + "/equipes/**");
    }
}
