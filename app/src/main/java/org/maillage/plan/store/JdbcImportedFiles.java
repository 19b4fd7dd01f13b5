package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.plan.intake.ImportId;
import org.maillage.plan.intake.ImportedFile;
import org.maillage.plan.intake.ImportedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcImportedFiles implements ImportedFiles {

    private static final String SELECT = """
            select f.id, f.file_name, f.received_at, f.applied_at,
              nullif(trim(p.given_name || ' ' || p.family_name), '') as received_by
            from plan.imported_file f left join accounts.person p on p.id = f.received_by
            where f.convention_id = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcImportedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ImportId keep(ConventionId convention, PersonId by, String fileName, byte[] content) {
        var id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                        insert into plan.imported_file (id, convention_id, file_name, content, received_at, received_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), convention.value(), fileName, content, OffsetDateTime.now(clock), by.value())
                .update();
        return id;
    }

    @Override
    public Optional<ImportedFile> findFile(ConventionId convention, ImportId id) {
        return jdbc.sql(SELECT + " and f.id = ?")
                .params(convention.value(), id.value())
                .query(JdbcImportedFiles::file)
                .optional();
    }

    @Override
    public byte[] getContent(ConventionId convention, ImportId id) {
        return jdbc.sql("select content from plan.imported_file where convention_id = ? and id = ?")
                .params(convention.value(), id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Override
    public List<ImportedFile> listOf(ConventionId convention) {
        return jdbc.sql(SELECT + " order by f.received_at desc")
                .param(convention.value())
                .query(JdbcImportedFiles::file)
                .list();
    }

    @Override
    @Transactional
    public boolean takeForApplying(ConventionId convention, ImportId id) {
        return jdbc.sql("""
                                update plan.imported_file set applied_at = ?, version = version + 1
                                where convention_id = ? and id = ? and applied_at is null
                                """)
                        .params(OffsetDateTime.now(clock), convention.value(), id.value())
                        .update()
                == 1;
    }

    private static ImportedFile file(ResultSet row, int number) throws SQLException {
        OffsetDateTime applied = row.getObject("applied_at", OffsetDateTime.class);
        return new ImportedFile(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                applied == null ? null : applied.toInstant());
    }
}
