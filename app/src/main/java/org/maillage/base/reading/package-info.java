/// Reads what people hand in: a spreadsheet becomes an immutable [org.maillage.base.reading.Workbook], a text document
/// an immutable [org.maillage.base.reading.TextDocument].
///
/// A file is judged by its content, weighed before it is parsed, and refused in one French sentence that says what is
/// wrong and how to mend it ([org.maillage.base.reading.WorkbookReading.Refused]); nothing here throws because of a
/// file.
///
/// A table as text is decoded strictly and never guessed: what is in no known encoding is refused with the line that
/// does not read, because a name with a wrong accent would go unseen into the plan. Its cells stay text.
///
/// All formats of archives are read with the XML reader of the JDK and not with a library: a plan must know its merged
/// cells,
/// keep the line numbers that a person sees, and survive a cell "repeated" a billion times; the libraries at hand
/// drop the first, shift the second and unroll the third.
@NamedInterface("reading")
@NullMarked
package org.maillage.base.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
