/// Writes what people take away: a [org.maillage.base.tables.Table] is described once, and its rows go out one by one
/// in the format that is asked for, with where they come from above them.
///
/// Nothing is kept in memory but the row being written: fifty thousand rows cost what fifty cost.
/// A text can never become a formula: a workbook holds it in a cell of the type text, a CSV file behind an apostrophe.
@NamedInterface("tables")
@NullMarked
package org.maillage.base.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
