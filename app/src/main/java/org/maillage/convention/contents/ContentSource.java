package org.maillage.convention.contents;

import java.util.List;

/// What a module holds of a convention.
public interface ContentSource {

    /// Each table after those it refers to.
    List<ContentTable> tables();
}
