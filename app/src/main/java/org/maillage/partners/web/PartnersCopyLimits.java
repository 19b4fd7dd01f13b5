package org.maillage.partners.web;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.springframework.stereotype.Component;

/// Partners are asked for news of what is signed.
@Component
class PartnersCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of("/plan/nouvelles/**");
    }
}
