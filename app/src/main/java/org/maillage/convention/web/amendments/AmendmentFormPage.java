package org.maillage.convention.web.amendments;

import org.maillage.site.Filled;

/// Where an avenant begins.
public record AmendmentFormPage(Filled<AmendmentForm> filled, String action, String back) {

    public AmendmentForm form() {
        return filled.form();
    }
}
