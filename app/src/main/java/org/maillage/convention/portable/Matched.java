package org.maillage.convention.portable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.convention.contents.Contents.Row;

/// What the rows of a file that conventions share are on this instance.
///
/// @param found by what their list is called in the file, such as `organisations`
/// @param ids what each id of the file is here
/// @param added rows to add, by table, each after those it stands under
public record Matched(Map<String, List<Found>> found, Map<String, String> ids, Map<String, List<Row>> added) {

    public Matched {
        found = new LinkedHashMap<>(found);
        ids = Map.copyOf(ids);
        added = new LinkedHashMap<>(added);
    }

    /// One of them.
    ///
    /// @param detail what else tells it from others of that name; may be empty
    public record Found(String name, String detail, Recognition how) {}

    public enum Recognition {
        /// Known under the same identifier.
        SAME,
        /// Recognised by its name, its code or its address.
        RECOGNISED,
        /// To be added to the instance.
        ADDED
    }
}
