package org.maillage.plan.web.steps;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// The form that changes one step, or removes it.
public record StepFormPage(List<Link> crumbs, Filled<StepForm> filled, String action, String removal, String back) {

    public StepForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
