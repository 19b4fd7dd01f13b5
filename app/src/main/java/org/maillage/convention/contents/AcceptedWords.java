package org.maillage.convention.contents;

import java.util.List;
import java.util.Map;

/// The words that a column of a convention takes, where the application knows them and the database does not: a
/// document that holds others would be written, and never read again.
public interface AcceptedWords {

    /// By schema, table and column, such as `convention.theme.color`.
    Map<String, List<String>> byColumn();
}
