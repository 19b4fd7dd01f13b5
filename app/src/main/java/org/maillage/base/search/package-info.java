/// Search over everything a convention holds, by the words people say: accents, plurals, everyday synonyms, beginnings
/// of
/// words and typing errors. What one may not see is left out by the query itself.
///
/// Modules say what can be found ([org.maillage.base.search.Searchable]); [org.maillage.base.search.Searches] answers.
@NamedInterface("search")
@NullMarked
package org.maillage.base.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
