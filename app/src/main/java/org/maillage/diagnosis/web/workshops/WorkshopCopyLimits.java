package org.maillage.diagnosis.web.workshops;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.maillage.diagnosis.workshop.Workshops;
import org.springframework.stereotype.Component;

/// A room meets for the convention, never for the copy an avenant is prepared in.
@Component
class WorkshopCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of(Workshops.PATH, Workshops.PATH + "/**");
    }
}
