package org.maillage.base.notices;

/// What a module asks of people, as it stands now: read from its tables and not from events, so that no way of writing
/// them can forget to tell.
public interface AskSource {

    /// In the database and in the settings of people: never changed once released, such as `in-charge`.
    String kind();

    /// Before others where several are listed.
    int rank();

    /// "Une action vous est confiée": what one chooses about in the settings.
    String title();

    /// "vous êtes responsable de cette action": why it is told to who reads it.
    String reason();

    /// Everything asked of anybody who may see it now: what is hidden from them, deleted or settled is not in it.
    ///
    /// @return a query without parameters that gives `person_id`, `convention_id`, `subject_id`, `cause` (a text
    ///   that tells two about one object apart, or empty), `label` and `path` (inside the space)
    String asked();

    /// Who asked it, and when.
    ///
    /// @return a query on the alias `fresh`, one row of [#asked()], that gives `actor_id` and `at`
    String doer();

    /// Whether a mail of its own tells it already: then it only stands in the application.
    default boolean isToldElsewhere() {
        return false;
    }
}
