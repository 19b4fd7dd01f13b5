package org.maillage.convention.imports;

import java.util.List;
import java.util.Set;
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

/// What is left of files handed in elsewhere: in the journal, in what a convention takes along, in what is held on a
/// person.
@Configuration(proxyBeanMethods = false)
class ImportTraces {

    // A file may hold what partners keep to themselves: its name is for the coordination only.
    @Bean
    SubjectKind importSubject(JdbcClient jdbc) {
        return new ReadSubject("import", jdbc, """
                select f.id, f.file_name, '/imports/' || f.id from intake.file f
                where f.convention_id = :convention and f.id = any (:ids) and :sightCoordinator and
                """ + Sight.condition("f"));
    }

    // Rows on their way in do not travel: their file does, and is read again where it arrives.
    @Bean
    @Order(3)
    ContentSource importContents() {
        return () -> List.of(ContentTable.ofObjects("intake.file", "import")
                .removedOn(null)
                .withVisibility()
                .withAttachment("content"));
    }

    @Bean
    @Order(3)
    PersonalData importData(JdbcClient jdbc) {
        return new PersonalData() {

            @Override
            public Set<String> covers() {
                return Set.of("intake.file.received_by", "intake.file.asked_by");
            }

            @Override
            public List<Part> heldOn(PersonId person) {
                return List.of(new HeldRows(jdbc, person).read("fichiers importés", """
                        select c.title as "convention", f.file_name as "fichier", f.received_at as "reçu le",
                          f.applied_at as "appliqué le"
                        from intake.file f join convention.convention c on c.id = f.convention_id
                        where :person in (f.received_by, f.asked_by) order by f.received_at
                        """));
            }
        };
    }
}
