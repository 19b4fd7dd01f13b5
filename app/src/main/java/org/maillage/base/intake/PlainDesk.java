package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// A desk for things that a row tells field by field: a module says what a row says and which thing that is, and writes
/// it. A field that the row leaves empty stays as it is.
public abstract class PlainDesk implements IntakeDesk {

    private static final String TWICE = "la ligne %d dit déjà ce que devient « %s »";
    private static final String SUGGEST_TWICE = "Gardez une seule des deux lignes.";

    private final Map<UUID, Integer> told = new HashMap<>();

    /// Something that is there.
    ///
    /// @param name what to call it on screen
    /// @param path its page inside the space, or empty
    /// @param words what it says, by the label of the field
    public record Known(UUID id, int version, String name, String path, Map<String, String> words) {

        public Known {
            words = Map.copyOf(words);
        }
    }

    /// What a row says in the words of the house, by the label of the field; what is wrong goes among the problems.
    protected abstract SequencedMap<String, String> read(ReadRow row, List<RowProblem> problems);

    /// The thing a row tells of, empty when it is new.
    protected abstract Optional<Known> find(ReadRow row);

    protected abstract UUID create(ReadRow row);

    protected abstract void change(Known known, ReadRow row);

    /// Removes what [#create] made, by the rules of an ordinary removal.
    protected abstract void remove(UUID created);

    @Override
    public final Judgement judge(ReadRow row) {
        var problems = new ArrayList<RowProblem>();
        SequencedMap<String, String> words = read(row, problems);
        Optional<Known> known = find(row);
        known.flatMap(thing -> toldBefore(thing, row)).ifPresent(problems::add);
        return new Judgement(
                known.map(Known::id).orElse(null),
                known.map(Known::name).orElse(""),
                known.map(Known::path).orElse(""),
                words.entrySet().stream()
                        .map(word -> new RowDifference(
                                word.getKey(),
                                known.map(thing -> thing.words().getOrDefault(word.getKey(), ""))
                                        .orElse(""),
                                word.getValue()))
                        .filter(difference -> !difference.after().isBlank()
                                && !difference.after().equals(difference.before()))
                        .toList(),
                problems);
    }

    private Optional<RowProblem> toldBefore(Known thing, ReadRow row) {
        Integer first = told.putIfAbsent(thing.id(), row.number());
        return first == null || first == row.number()
                ? Optional.empty()
                : Optional.of(RowProblem.ofRow(TWICE.formatted(first, thing.name()), SUGGEST_TWICE));
    }

    @Override
    public final List<MadeRow> write(List<ReadRow> rows) {
        var made = new ArrayList<MadeRow>();
        for (ReadRow row : rows) {
            requireSound(row);
            Optional<Known> known = find(row);
            known.ifPresent(thing -> change(thing, row));
            UUID id = known.map(Known::id).orElseGet(() -> create(row));
            made.add(new MadeRow(
                    row.number(),
                    id,
                    known.isEmpty(),
                    known.map(Known::name).orElse(""),
                    known.map(Known::path).orElse("")));
        }
        return made;
    }

    /// A cell that a merged block shows in several rows counts in the one it stands in.
    @Override
    public final Fates fatesOf(ReadRow row) {
        return new Fates((int) row.cells().stream().filter(row::holds).count(), 0);
    }

    private void requireSound(ReadRow row) {
        var problems = new ArrayList<RowProblem>();
        read(row, problems);
        if (problems.stream().anyMatch(RowProblem::blocking)) {
            throw new IllegalStateException("A row in error was to be written: " + problems);
        }
    }

    @Override
    public final Optional<String> remove(MadeRow made, long deed) {
        if (made.created()) {
            remove(made.object());
        }
        return Optional.empty();
    }
}
