package org.maillage.convention;

import java.util.List;

/// What the copy that an avenant is prepared in does without: what lives on in the signed convention only.
public interface CopyLimits {

    /// Addresses inside the space, with `*` for a part and `**` for all that follows: `/plan/nouvelles/**`.
    List<String> signedOnly();
}
