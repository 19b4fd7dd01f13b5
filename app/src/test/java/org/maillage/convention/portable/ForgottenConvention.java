package org.maillage.convention.portable;

import java.util.List;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes a convention out of an instance with the copies its avenants are prepared in, as though it had never been
/// there.
public record ForgottenConvention(JdbcClient jdbc, ContentTables tables) {

    public void forget(ConventionId convention) {
        UUID id = convention.value();
        delete("partners.link where request_id in (select id from partners.request where convention_id = ?)", id);
        delete("notices.ask where convention_id = ?", id);
        delete("plan.follower where convention_id = ?", id);
        delete("directory.professional_proposal where convention_id = ?", id);
        delete(
                "directory.review_link where ask_id in (select id from directory.review_ask where convention_id = ?)",
                id);
        List.of("review_sheet", "review_ask", "review", "selection")
                .forEach(table -> delete("directory." + table + " where convention_id = ?", id));
        delete("diary.feed where convention_id = ?", id);
        List<UUID> copies = jdbc.sql("delete from convention.amendment_copy where convention_id = ? returning copy_id")
                .param(id)
                .query(UUID.class)
                .list();
        copies.forEach(this::empty);
        empty(id);
    }

    private void empty(UUID convention) {
        tables.listAll().reversed().forEach(table -> delete(table.name() + " where convention_id = ?", convention));
        delete("journal.entry where convention_id = ?", convention);
    }

    private void delete(String rows, UUID convention) {
        jdbc.sql("delete from " + rows).param(convention).update();
    }
}
