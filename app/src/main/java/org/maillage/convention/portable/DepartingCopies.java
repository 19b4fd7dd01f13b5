package org.maillage.convention.portable;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.AddedIds;
import org.maillage.convention.amendments.CopyTies;
import org.maillage.convention.amendments.TravellingCopies;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The copies that avenants are prepared in, each in a folder of its own: what it holds, what it was made from, and
/// what
/// ties the two.
@Component
class DepartingCopies {

    static final String BASE = "depart.json";
    static final String TIES = "liens.json";

    private final TravellingCopies copies;
    private final Conventions conventions;
    private final DepartingContents contents;
    private final PartWriting part;
    private final ContentsFormat format;
    private final JsonMapper json;

    DepartingCopies(
            TravellingCopies copies,
            Conventions conventions,
            DepartingContents contents,
            PartWriting part,
            ContentsFormat format,
            JsonMapper json) {
        this.copies = copies;
        this.conventions = conventions;
        this.contents = contents;
        this.part = part;
        this.format = format;
        this.json = json;
    }

    /// What leaves of one copy.
    private record Leaving(DepartingContents.Seen copy, Contents base, CopyTies ties) {}

    static String folder(long slot) {
        return "avenants/" + slot + "/";
    }

    /// @param hidden ids of what stays of the convention itself
    /// @param ids takes those that the copies name
    void write(Departure departure, Set<String> hidden, Set<String> ids, FileWriting file) throws IOException {
        for (int slot : copies.slotsOf(departure.space().id())) {
            var travelling = copies.getCopy(departure.space().id(), slot);
            Departure there = departure.from(new Space(
                    conventions.getConvention(travelling.copy()),
                    departure.space().member()));
            Leaving leaving = leaving(departure, there, travelling, hidden);
            part.write(folder(slot), there, leaving.copy(), ids, file);
            file.add(folder(slot) + BASE, format.write(leaving.base()));
            PartWriting.tell(leaving.base(), ids);
            file.add(folder(slot) + TIES, json.writeValueAsString(leaving.ties()));
        }
    }

    // What is hidden on one side alone would look added or removed by the other: it leaves with neither.
    private Leaving leaving(
            Departure departure, Departure there, TravellingCopies.Travelling travelling, Set<String> hidden) {
        DepartingContents.Seen copy = contents.of(there);
        if (departure.complete()) {
            return new Leaving(copy, travelling.base(), travelling.ties());
        }
        Contents base = travelling.base();
        Set<String> hiddenHere = new HashSet<>(hidden);
        hiddenHere.addAll(DepartingContents.missing(base, contents.ofFrozen(departure, base)));
        Set<String> hiddenThere = new HashSet<>(copy.hidden());
        travelling.ties().ids().forEach((original, copied) -> together(original, copied, hiddenHere, hiddenThere));
        copy.contents().ids().forEach(id -> together(AddedIds.of(id), id, hiddenHere, hiddenThere));
        return new Leaving(
                contents.without(copy, hiddenThere),
                contents.ofFrozen(departure, contents.without(base, hiddenHere)),
                travelling.ties().without(hiddenHere));
    }

    private static void together(UUID original, UUID copied, Set<String> hiddenHere, Set<String> hiddenThere) {
        if (hiddenHere.contains(original.toString())) {
            hiddenThere.add(copied.toString());
        } else if (hiddenThere.contains(copied.toString())) {
            hiddenHere.add(original.toString());
        }
    }
}
