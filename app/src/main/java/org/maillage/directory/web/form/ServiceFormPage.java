package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of a service.
///
/// @param choices by key of field
public record ServiceFormPage(
        String title,
        List<Link> crumbs,
        Filled<ServiceForm> filled,
        List<OptionGroup> kinds,
        List<OptionGroup> communes,
        java.util.Map<String, List<OptionGroup>> choices,
        List<String> units,
        String action,
        String back) {

    public ServiceForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    /// @param field its key
    public List<OptionGroup> of(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
