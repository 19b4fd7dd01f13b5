package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Saying who keeps a sheet.
public record EntrustPage(
        List<Link> crumbs, Filled<EntrustForm> filled, List<OptionGroup> organisations, String action, String back) {

    public EntrustForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
