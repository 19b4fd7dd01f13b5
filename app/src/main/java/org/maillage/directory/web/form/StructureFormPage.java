package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of a structure.
///
/// @param communes of the territory, by their codes
public record StructureFormPage(
        String title,
        List<Link> crumbs,
        Filled<StructureForm> filled,
        List<OptionGroup> kinds,
        List<OptionGroup> communes,
        List<OptionGroup> arrangements,
        List<OptionGroup> networks,
        List<OptionGroup> programmes,
        List<OptionGroup> labels,
        String action,
        String back) {

    public StructureForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
