package org.maillage.directory.web.form;

import org.maillage.directory.Structure;
import org.maillage.site.Typed;

/// Who keeps a sheet, as it was typed.
///
/// @param months how often its owner looks at it again
public record EntrustForm(String owner, String months, Integer version) {

    public EntrustForm {
        owner = Typed.text(owner);
        months = Typed.line(months);
        version = version == null ? 0 : version;
    }

    static EntrustForm of(Structure structure) {
        var owner = structure.upkeep().owner();
        return new EntrustForm(
                owner == null ? "" : owner.value().toString(),
                Integer.toString(structure.upkeep().months()),
                structure.version());
    }
}
