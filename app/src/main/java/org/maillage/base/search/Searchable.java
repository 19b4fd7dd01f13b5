package org.maillage.base.search;

/// What can be found of one kind of objects: a module supplies one for each of its kinds.
///
/// The rows are a `select` that [Searches] joins to those of the other modules and filters by their words, so that
/// PostgreSQL asks the index of each table. It joins the named query `mine` ([org.maillage.base.Sights#MINE]): what one
/// may not see is not among its rows, hence neither found nor counted. Its columns:
///
/// | column | what it holds |
/// |---|---|
/// | `convention_id`, `id` | the object, once in each convention that shows it |
/// | `title` | how it is called |
/// | `path` | where it opens, inside the space |
/// | `text` | what else its words come from, to show an extract of |
/// | `day` | its date, when it has one |
/// | `words` | a generated column: `search.words(title, text)` |
///
/// @param kind as the journal names it, such as `action`
/// @param rank among what is found equally well, the lowest first
/// @param titled whether some of its words are those of its title: else `title` says where it stands
/// @param rows the select
public record Searchable(String kind, int rank, boolean titled, String rows) {

    public Searchable(String kind, int rank, String rows) {
        this(kind, rank, true, rows);
    }
}
