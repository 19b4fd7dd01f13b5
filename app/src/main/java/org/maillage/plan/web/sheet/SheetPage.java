package org.maillage.plan.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.web.LineageLine;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.StepLine;

/// The first tab of an action.
///
/// @param texts why, what, and how inhabitants take part; a text nobody wrote yet has no paragraph
/// @param news the latest three
/// @param steps for paper, which has no tabs
/// @param files those that stand with the action, or null when there is nothing to show
/// @param modified "Modifiée hier à 17 h 42 par Claire Aubry", or null when the journal holds nothing
/// @param mayCoordinate whether who reads may delete it
/// @param following whether who reads follows it
/// @param lineage where it comes from and what comes of it
/// @param structures those of the directory that take part in it
/// @param review what was taken over and has still to be reviewed, or null
public record SheetPage(
        SheetHead head,
        List<Text> texts,
        List<NoteLine> news,
        List<StepLine> steps,
        List<Fact> facts,
        @Nullable Files files,
        int percent,
        List<Link> missing,
        @Nullable String modified,
        List<OptionGroup> natures,
        List<OptionGroup> progresses,
        boolean mayCoordinate,
        boolean following,
        List<LineageLine> lineage,
        List<Link> structures,
        @Nullable Review review,
        int version) {

    /// @param title "Fichiers (3)"
    /// @param all page that shows them all, and adds some
    public record Files(String title, List<Link> latest, Link all) {}

    /// @param sentence why it has to be reviewed
    /// @param done address that says it was, or null for who may not
    public record Review(String sentence, @Nullable String done, int version) {}

    /// @param edit the field of the form that writes it, or null for who only reads
    public record Text(
            String title, List<String> paragraphs, @Nullable String edit) {

        /// @param form address of the form of the action, or null for who only reads
        public static List<Text> of(ActionDraft.Texts texts, @Nullable String form) {
            return List.of(
                    of("Pourquoi", texts.objectives(), form, "#objectives"),
                    of("Quoi", texts.description(), form, "#description"),
                    of("Participation des habitants", texts.participation(), form, "#participation"));
        }

        private static Text of(String title, String written, @Nullable String form, String field) {
            List<String> paragraphs = written.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Text(title, paragraphs, form == null ? null : form + field);
        }
    }
}
