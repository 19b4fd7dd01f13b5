package org.maillage.directory.web.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.followup.FollowUp;
import org.maillage.directory.followup.FollowUpParts;
import org.maillage.directory.followup.PartId;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.site.components.OptionGroup;

/// What the form of one kind of part asks, what is wrong with it, and where it is written.
///
/// @param <F> the form
/// @param <D> what is said of a part
interface PartKind<F extends Record, D> {

    int LINE = 200;
    int TEXT = 10_000;

    /// @param place where these parts are inside a follow-up
    record Titles(String place, String add, String change, String added, String removed, String restored) {}

    Titles titles();

    FollowUpParts<D> parts();

    /// @param asked what the link that opened the form says already, or empty
    F blank(Structure structure, String asked);

    Optional<F> find(FollowUp followUp, PartId id);

    /// By name of field; empty when nothing is wrong.
    Map<String, String> errors(Space space, F form);

    /// Only of a form without error.
    D draft(F form);

    int version(F form);

    String title(Space space, F form);

    Conflict.Fields fields(Space space, F theirs, F mine);

    /// The lists it offers, in their order; none when it offers none.
    default List<List<OptionGroup>> choices(Space space, F form) {
        return List.of();
    }

    /// Gathers what is wrong, field by field.
    final class Faults {

        private final Map<String, String> found = new LinkedHashMap<>();

        Faults require(String field, String typed, String sentence) {
            if (typed.isEmpty()) {
                found.putIfAbsent(field, sentence);
            }
            return this;
        }

        Faults limit(String field, String typed, int longest) {
            if (typed.length() > longest) {
                found.putIfAbsent(field, "C’est trop long\u00a0: raccourcissez à " + longest + " caractères.");
            }
            return this;
        }

        Faults day(String field, String typed) {
            if (!typed.isEmpty() && Typed.findDay(typed).isEmpty()) {
                found.putIfAbsent(field, "Cette date n’existe pas\u00a0: «\u00a0" + typed + "\u00a0».");
            }
            return this;
        }

        Faults refuse(boolean wrong, String field, String sentence) {
            if (wrong) {
                found.putIfAbsent(field, sentence);
            }
            return this;
        }

        Map<String, String> found() {
            return found;
        }
    }
}
