package org.maillage.directory.web.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.SheetFacts;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// Two sheets side by side: which one stays, and what it says from then on.
///
/// @param notice what stands in the way, or null
/// @param reasons why they may tell of one place: "même téléphone", "à 12 m"
/// @param same what both say, in words
/// @param different address that says they are two
public record MergePage(
        List<Link> crumbs,
        @Nullable String notice,
        FormErrors errors,
        List<String> reasons,
        Side one,
        Side other,
        List<Option> kept,
        List<Question> questions,
        List<SheetFacts.Fact> same,
        String services,
        String action,
        String different,
        String back) {

    /// @param fresh "Mise à jour le 3 mai 2024", or nothing
    public record Side(Link sheet, String source, String fresh, long number, int version) {}

    /// @param both whether one can keep what both say
    public record Question(String key, String label, String one, String other, boolean both, String chosen) {

        boolean takes(String side) {
            return side.equals(Choice.ONE) || side.equals(Choice.OTHER) || both && side.equals(Choice.BOTH);
        }
    }

    /// Labels of the fields, for the summary of errors.
    public Map<String, String> labels() {
        var labels = new HashMap<>(Map.of("kept", "Fiche gardée"));
        questions.forEach(question -> labels.put(question.key(), question.label()));
        return labels;
    }
}
