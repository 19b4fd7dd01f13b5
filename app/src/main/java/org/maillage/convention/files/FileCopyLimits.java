package org.maillage.convention.files;

import java.util.List;
import org.maillage.convention.CopyLimits;
import org.springframework.stereotype.Component;

/// Files stay with the signed convention.
@Component
class FileCopyLimits implements CopyLimits {

    @Override
    public List<String> signedOnly() {
        return List.of("/fichiers/**");
    }
}
