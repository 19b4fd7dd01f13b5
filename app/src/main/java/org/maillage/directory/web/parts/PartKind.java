package org.maillage.directory.web.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.site.components.OptionGroup;

/// What the form of one kind of part asks, what is wrong with it, and where it is written.
///
/// @param <F> the form
/// @param <D> what is said of a part
public interface PartKind<F extends Record, D> {

    int LINE = 200;
    int TEXT = 10_000;

    /// @param tab the page of the structure that shows them, such as `/suivi`
    /// @param place where they are written, inside that page
    record Titles(String tab, String place, String add, String change, String added, String removed, String restored) {}

    Titles titles();

    SheetParts<D> parts();

    /// @param asked what the link that opened the form says already, or empty
    F blank(Structure structure, String asked);

    Optional<F> find(Owner owner, PartId id);

    /// By name of field; empty when nothing is wrong.
    ///
    /// @param id null for a new one
    Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, F form);

    /// Refuses who may not write these parts of that structure.
    void requireChange(Space space, Structure structure);

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

        public Faults require(String field, String typed, String sentence) {
            if (typed.isEmpty()) {
                found.putIfAbsent(field, sentence);
            }
            return this;
        }

        public Faults limit(String field, String typed, int longest) {
            if (typed.length() > longest) {
                found.putIfAbsent(field, "C’est trop long\u00a0: raccourcissez à " + longest + " caractères.");
            }
            return this;
        }

        public Faults day(String field, String typed) {
            if (!typed.isEmpty() && Typed.findDay(typed).isEmpty()) {
                found.putIfAbsent(field, "Cette date n’existe pas\u00a0: «\u00a0" + typed + "\u00a0».");
            }
            return this;
        }

        public Faults refuse(boolean wrong, String field, String sentence) {
            if (wrong) {
                found.putIfAbsent(field, sentence);
            }
            return this;
        }

        public Map<String, String> found() {
            return found;
        }
    }
}
