package org.maillage.diagnosis.web.constats.merging;

import org.maillage.site.Typed;

/// Which constat is kept when two say the same.
///
/// @param kept the other one, by its id
public record MergerForm(String kept, Integer version) {

    public MergerForm {
        kept = Typed.text(kept);
        version = version == null ? 0 : version;
    }
}
