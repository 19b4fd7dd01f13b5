package org.maillage.workspace.attention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.maillage.base.Sight;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was acknowledged, elsewhere: in the journal, in what a convention takes along, in what is held on a person.
@Configuration(proxyBeanMethods = false)
class AcknowledgementTraces {

    // Who may not see the thing learns nothing of its acknowledgement.
    private static final String SUBJECT =
            """
            select k.id, k.action_id,
              coalesce(a.code || ' · ' || a.title, e.title, c.title, f.file_name, o.title, 'Renouvellement') as label
            from workspace.acknowledgement k
              left join plan.action a on a.id = k.action_id
              left join plan.enjeu e on e.id = k.enjeu_id
              left join partners.campaign c on c.id = k.campaign_id
              left join intake.file f on f.id = k.file_id
              left join diagnosis.constat o on o.id = k.constat_id
            where k.convention_id = :convention and k.id = any (:ids)
              and (a.id is null or %s) and (f.id is null or (:sightCoordinator and %s))
              and (c.id is null or :sightCoordinator) and (o.id is null or %s)
            """.formatted(Sight.condition("a"), Sight.condition("f"), Sight.condition("o"));

    @Bean
    SubjectKind acknowledgementSubject(JdbcClient jdbc) {
        return new ReadSubject("acknowledgement", jdbc, SUBJECT, row -> {
            UUID action = row.getObject("action_id", UUID.class);
            return new SubjectKind.Shown(
                    row.getString("label"), AttentionController.INSIDE, action == null ? List.of() : List.of(action));
        });
    }

    // Last: its rows name those of every other module.
    @Bean
    @Order(9)
    ContentSource acknowledgementContents() {
        return () -> List.of(ContentTable.ofObjects("workspace.acknowledgement", "acknowledgement")
                .ownedBy("action_id", "plan.action")
                .referring("enjeu_id", "plan.enjeu")
                .referring("campaign_id", "partners.campaign")
                .referring("file_id", "intake.file")
                .about("constat_id")
                .removedOn(null));
    }

    @Bean
    @Order(7)
    PersonalData acknowledgementData(JdbcClient jdbc) {
        return new PersonalData() {

            @Override
            public Set<String> covers() {
                return Set.of("workspace.acknowledgement.acknowledged_by");
            }

            @Override
            public List<Part> heldOn(PersonId person) {
                return List.of(new HeldRows(jdbc, person).read("points d’attention acquittés", """
                        select c.title as "convention", k.acknowledged_at as "quand", k.reason as "raison",
                          k.until as "jusqu’au"
                        from workspace.acknowledgement k join convention.convention c on c.id = k.convention_id
                        where k.acknowledged_by = :person order by k.acknowledged_at
                        """));
            }
        };
    }
}
