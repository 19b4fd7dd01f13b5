package org.maillage.convention.contents;

/// A table whose rows do not arrive on another instance as they left: what was under way there is not under way here.
public interface ArrivingRows {

    /// The table, such as `intake.file`.
    String table();

    Contents.Row arriving(Contents.Row row);
}
