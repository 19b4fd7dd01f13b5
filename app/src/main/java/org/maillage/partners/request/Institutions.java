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
}
