package org.maillage.partners.request;

/// The party a person speaks for, in SQL: the one that the organisation `o` is, or is a service of.
public final class Institutions {

    private Institutions() {}

    /// @param convention the column that names the convention
    public static String of(String convention) {
        return """
                (select party.organisation_id from convention.party
                 where party.convention_id = %s and party.deleted_at is null
                   and party.organisation_id in (o.id, o.parent_id)
                 order by party.organisation_id = o.id desc limit 1)""".formatted(convention);
    }

    /// Whether a mail may show an action to a person: as to a contributor, never what the coordination keeps to itself.
    ///
    /// @param action the table that holds its `visibility` and `institution_id`
    public static String maySee(String action, String convention) {
        return """
                (%1$s.visibility in ('public', 'partners')
                  or (%1$s.visibility = 'institution' and coalesce(%1$s.institution_id = %2$s, false)))""".formatted(action, of(convention));
    }
}
