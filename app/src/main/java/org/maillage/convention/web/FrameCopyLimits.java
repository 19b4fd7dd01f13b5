package org.maillage.convention.web;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.springframework.stereotype.Component;

/// Members are those of the signed convention, and so are its states; what is said is said there; the territory is
/// shared by the instance.
@Component
class FrameCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of(
                "/membres/**",
                "/conversations/**",
                "/etats/**",
                "/avenants/**",
                "/reglages/emporter/**",
                "/reglages/signature/**",
                "/reglages/cloture/**",
                "/reglages/territoire/quartiers/**",
                "/reglages/territoire/contours/**",
                "/reglages/territoire/secteurs/**",
                "/reglages/territoire/*/composition",
                "/reglages/territoire/*/nom");
    }
}
