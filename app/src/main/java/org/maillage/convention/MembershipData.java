package org.maillage.convention;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The spaces somebody stands in, or stood in, what they did to whole conventions and said there.
@Component
@Order(2)
class MembershipData implements PersonalData {

    private final JdbcClient jdbc;

    MembershipData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "convention.member.person_id",
                "convention.snapshot.taken_by",
                "convention.amendment.prepared_by",
                "convention.amendment.adopted_by",
                "convention.comment.author_id",
                "convention.comment.withdrawn_by",
                "convention.comment_addressee.person_id",
                "convention.received_file.received_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var rows = new HeldRows(jdbc, person);
        return List.of(
                rows.read("conventions", """
                        select c.title as "convention", m.role as "rôle", m.removed_at as "jusqu’au",
                          (select string_agg(t.name, ', ' order by t.position) from convention.member_theme mt
                            join convention.theme t on t.id = mt.theme_id where mt.member_id = m.id) as "thèmes confiés"
                        from convention.member m join convention.convention c on c.id = m.convention_id
                        where m.person_id = :person order by c.title
                        """),
                rows.read("états figés et avenants", """
                        select c.title as "convention", s.taken_at as "quand", 'état figé' as "acte"
                        from convention.snapshot s join convention.convention c on c.id = s.convention_id
                        where s.taken_by = :person
                        union all
                        select c.title, a.prepared_at, 'avenant ' || a.number || ' préparé'
                        from convention.amendment a join convention.convention c on c.id = a.convention_id
                        where a.prepared_by = :person
                        union all
                        select c.title, a.adopted_on, 'avenant ' || a.number || ' adopté'
                        from convention.amendment a join convention.convention c on c.id = a.convention_id
                        where a.adopted_by = :person
                        order by 2
                        """),
                rows.read("commentaires", """
                        select c.title as "convention", o.written_at as "quand",
                          case when o.author_id = :person then o.body end as "commentaire",
                          case when o.author_id = :person then 'écrit' else 'retiré' end as "acte",
                          o.withdrawn_at as "retiré le",
                          o.withdrawal_reason as "raison"
                        from convention.comment o join convention.convention c on c.id = o.convention_id
                        where :person in (o.author_id, o.withdrawn_by)
                        union all
                        select c.title, o.written_at, null, 'à mon attention', null, null
                        from convention.comment_addressee a
                          join convention.comment o on o.id = a.comment_id and o.withdrawn_at is null
                          join convention.convention c on c.id = o.convention_id
                        where a.person_id = :person
                        order by 2
                        """),
                rows.read("fichiers de convention reçus", """
                        select f.file_name as "fichier", f.received_at as "reçu le" from convention.received_file f
                        where f.received_by = :person order by f.received_at
                        """));
    }
}
