package org.maillage.directory.web.hours;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// The week to fill in.
///
/// @param kept hours that say more than a week can, as they are read; they would be replaced. Empty otherwise
public record WeekPage(
        String title,
        List<Link> crumbs,
        Filled<WeekForm> filled,
        List<Option> vacations,
        String kept,
        String action,
        String back) {

    public WeekForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    public List<String> names() {
        return WeekForm.NAMES;
    }
}
