package org.maillage.plan.web;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.springframework.stereotype.Component;

/// News are given of what is signed; that is what one follows, and renews, and what structures take part in.
@Component
class PlanCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of(
                "/plan/actions/*/nouvelles/**",
                "/plan/actions/*/suivi/**",
                "/plan/actions/*/structures/**",
                "/plan/devenir/**",
                "/reglages/renouvellement/**");
    }
}
