package org.maillage.convention.files;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files elsewhere: in what a convention takes along, in what is held on a person. States that are frozen and copies
/// that avenants are prepared in hold none: a file is no term of a convention, and stays with the signed one.
@Configuration(proxyBeanMethods = false)
class FileTraces {

    @Bean
    @Order(4)
    ContentSource fileContents() {
        return () -> List.of(
                ContentTable.ofObjects("files.file", FileSubject.KIND).withVisibility(),
                ContentTable.ofObjects("files.file_version", FileSubject.KIND)
                        .ownedBy("file_id", "files.file")
                        .partOf(FileSubject.KIND, "file_id")
                        .removedOn(null)
                        .withAttachment("content"));
    }

    @Bean
    @Order(4)
    PersonalData fileData(JdbcClient jdbc) {
        return new PersonalData() {

            @Override
            public Set<String> covers() {
                return Set.of("files.file.added_by", "files.file_version.sent_by");
            }

            @Override
            public List<Part> heldOn(PersonId person) {
                return List.of(new HeldRows(jdbc, person).read("fichiers ajoutés", """
                        select c.title as "convention", f.name as "fichier", v.number as "version",
                          v.file_name as "envoyé sous le nom", v.sent_at as "envoyé le", f.deleted_at as "supprimé le"
                        from files.file_version v join files.file f on f.id = v.file_id
                          join convention.convention c on c.id = f.convention_id
                        where :person in (v.sent_by, f.added_by) order by v.sent_at, f.name
                        """));
            }
        };
    }
}
