package org.maillage.directory.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of one thing written of a structure beside its sheet.
///
/// @param choices the lists it offers
/// @param removal null for a new one
public record PartFormPage(
        String title,
        List<Link> crumbs,
        Filled<?> filled,
        List<List<OptionGroup>> choices,
        int version,
        String action,
        @Nullable String removal,
        String back) {

    public Record form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
