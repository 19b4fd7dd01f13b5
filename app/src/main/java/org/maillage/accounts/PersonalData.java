package org.maillage.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a module holds on a person, for the files that person may take away. A module that keeps such data supplies
/// one.
///
/// Titles and texts of a convention stay in its space: who has left it keeps what they wrote and what they did, not
/// what it became.
public interface PersonalData {

    List<Part> heldOn(PersonId person);

    /// The columns that refer to people and that these parts tell, as `schema.table.column`.
    Set<String> covers();

    /// The columns that refer to people and that these parts leave out, each with why, in French: it is told.
    default Map<String, String> leavesOut() {
        return Map.of();
    }

    /// One list: a sheet of its own.
    ///
    /// @param rows texts, numbers, dates, each under its name in French
    record Part(String heading, List<Map<String, @Nullable Object>> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }
}
