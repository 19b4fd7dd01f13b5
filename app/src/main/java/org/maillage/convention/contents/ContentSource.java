package org.maillage.convention.contents;

import java.util.List;
import java.util.Map;

/// What a module holds of a convention.
public interface ContentSource {

    /// Each table after those it refers to.
    List<ContentTable> tables();

    /// Tables of which two rows added apart are the same thing when they hold the same in one column, and that column:
    /// a topic has its name, a party its organisation.
    default Map<String, String> twins() {
        return Map.of();
    }
}
