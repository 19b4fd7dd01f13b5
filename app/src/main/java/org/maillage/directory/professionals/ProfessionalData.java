package org.maillage.directory.professionals;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody shows of themselves in directories, that they agreed to it, and whom they proposed.
@Component
@Order(5)
class ProfessionalData implements PersonalData {

    private final JdbcClient jdbc;

    ProfessionalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("directory.professional.person_id", "directory.professional_proposal.proposed_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(
                held.read("fiche dans l’annuaire", """
                select t.name as "territoire", f.name as "nom", f.function as "fonction", f.organisation as "organisation",
                  f.address as "adresse où vous avez accepté", f.help as "ce avec quoi vous aidez",
                  array_to_string(f.themes, ', ') as "thématiques", array_to_string(f.kinds, ', ') as "lieux et services",
                  array_to_string(f.audiences, ', ') as "publics",
                  (select string_agg(a.name, ', ') from territory.area a where a.id = any (f.areas)) as "quartiers",
                  (select string_agg(s.name, ', ') from directory.structure s where s.id = any (f.structures)) as "lieux",
                  f.phone as "téléphone", f.mail as "courriel", f.reach as "comment vous joindre", f.languages as "langues",
                  f.changed_on as "mise à jour le"
                from directory.professional f join territory.area t on t.id = f.territory_id
                where f.person_id = :person or f.address = (select lower(email) from accounts.person where id = :person)
                """),
                held.read("accords pour l’annuaire", """
                select t.name as "territoire", c.way as "donné par", c.text_version as "version du texte",
                  c.given_on as "donné le", c.withdrawn_on as "retiré le"
                from directory.professional_consent c join territory.area t on t.id = c.territory_id
                where c.address_digest = (select sha256(convert_to(lower(email), 'UTF8')) from accounts.person
                    where id = :person)
                  or c.professional_id in (select id from directory.professional where person_id = :person)
                order by c.given_on
                """),
                held.read("professionnels proposés", """
                select v.title as "convention", r.proposed_on as "proposé le", r.ended_on as "close le", r.ending as "issue"
                from directory.professional_proposal r join convention.convention v on v.id = r.convention_id
                where r.proposed_by = :person order by r.proposed_on
                """));
    }
}
