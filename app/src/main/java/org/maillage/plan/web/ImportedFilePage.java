package org.maillage.plan.web;

import java.util.List;
import org.maillage.plan.intake.LeftOut;
import org.maillage.plan.intake.ReadAxis;
import org.maillage.plan.intake.Remark;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// What a received file would create, before anything is decided.
///
/// @param applied when it was imported, in words; empty as long as it is not
/// @param account the account of the cells, in one sentence
public record ImportedFilePage(
        String title,
        String summary,
        List<Link> crumbs,
        String applied,
        String account,
        String action,
        boolean hasThemes,
        String themesAddress,
        List<AxisQuestion> axes,
        List<Option> natures,
        List<PreviewRow> rows,
        List<Remark> remarks,
        List<LeftOut> leftOut,
        FormErrors errors) {

    public static final List<Column> PREVIEW_COLUMNS = List.of(
            Column.plain("Action"),
            Column.plain("Ligne").asNumbers(),
            Column.plain("Pilote"),
            Column.plain("Nature et avancement"),
            Column.plain("Calendrier"),
            Column.plain("Gardé en champs d’origine"));

    /// @param field name of the field on the form
    public record AxisQuestion(String field, String name, String actions, List<OptionGroup> groups) {}

    /// @param below whether it is a part of the action above
    public record PreviewRow(
            String title, boolean below, int line, String pilots, String state, String schedule, List<String> origin) {}

    static String name(ReadAxis axis) {
        return axis.path().isEmpty() ? "Actions sans axe" : String.join(" › ", axis.path());
    }
}
