package org.maillage.convention;

/// What each member may see in their convention, as rows: the rule of [Rights#sight()] for queries about many people,
/// such as what is to be told to whom.
public final class MemberSights {

    /// A query without parameters: `person_id`, `convention_id`, and what [org.maillage.base.Sights#covers] expects
    /// of `mine`; with the member, the role and the organisation they work for.
    public static final String OF_PEOPLE = """
            (select m.person_id, m.convention_id, true as partner, m.role = 'coordinator' as coordinator, %s,
               m.id as member_id, m.role
             from convention.member m
               join convention.convention kept on kept.id = m.convention_id and kept.deleted_at is null
               join accounts.person p on p.id = m.person_id and p.deleted_at is null
               join accounts.account account on account.person_id = p.id and account.disabled_at is null
               left join accounts.organisation o on o.id = p.organisation_id
             where m.removed_at is null)""".formatted(Conventions.STANDING);

    private MemberSights() {}

    /// Joins them as `mine` to an alias with `convention_id`.
    public static String join(String alias) {
        return "join " + OF_PEOPLE + " mine on mine.convention_id = " + alias + ".convention_id";
    }
}
