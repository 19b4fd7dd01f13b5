package org.maillage.base.intake;

import static org.maillage.base.Visibility.COORDINATORS;
import static org.maillage.base.Visibility.INSTITUTION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Files handed in by somebody who may not decide what is written: they wait, unread, for who may.
@Repository
public class ProposedFiles {

    private final JdbcClient jdbc;
    private final IntakeFiles files;
    private final Clock clock;

    ProposedFiles(JdbcClient jdbc, IntakeFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /// @param institution who alone sees it, or null for all of the coordination
    @Transactional
    public IntakeId receive(
            UUID convention, String kind, UUID by, @Nullable UUID institution, String fileName, byte[] content) {
        var id = new IntakeId(UUID.randomUUID());
        jdbc.sql("""
                        insert into intake.file
                          (id, convention_id, kind, file_name, content, received_at, received_by, visibility,
                           institution_id, proposed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, true)
                        """)
                .params(id.value(), convention, kind, fileName, content, OffsetDateTime.now(clock), by)
                .param(institution == null ? COORDINATORS.code() : INSTITUTION.code())
                .param(institution)
                .update();
        return id;
    }

    /// What a person proposed, the latest first.
    public List<IntakeFile> list(UUID convention, String kind, UUID by) {
        return files.listProposedBy(convention, kind, by);
    }

    /// How many files of a person wait for an answer.
    public int countWaiting(UUID convention, UUID by) {
        return jdbc.sql("""
                        select count(*) from intake.file where convention_id = ? and received_by = ? and proposed
                          and stage in ('received', 'staging', 'staged', 'applying')
                        """).params(convention, by).query(Integer.class).single();
    }

    /// Leaves a file to who begins to read it: its rows are compared with what that person sees.
    @Transactional
    public void leaveTo(IntakeFile file, Sight sight) {
        UUID institution = sight.institution();
        jdbc.sql("""
                        update intake.file set visibility = ?, institution_id = ?, version = version + 1
                        where convention_id = ? and id = ? and proposed and stage = 'received'
                        """)
                .param(institution == null ? COORDINATORS.code() : INSTITUTION.code())
                .param(institution)
                .params(file.convention(), file.id().value())
                .update();
    }

    /// Takes nothing of it, and says why to who sent it.
    ///
    /// @return whether it still waited
    @Transactional
    public boolean decline(IntakeFile file, String because) {
        return jdbc.sql("""
                                update intake.file set stage = 'declined', declined_at = ?, declined_because = ?, told = '',
                                  version = version + 1
                                where convention_id = ? and id = ? and proposed and stage in ('received', 'staged')
                                """)
                        .params(
                                OffsetDateTime.now(clock),
                                because,
                                file.convention(),
                                file.id().value())
                        .update()
                == 1;
    }

    /// Takes up again what was declined: it waits to be compared, with those who see it.
    ///
    /// @return whether it was declined
    @Transactional
    public boolean takeUp(IntakeFile file) {
        boolean declined =
                jdbc.sql("""
                                update intake.file set stage = 'received', declined_at = null, declined_because = '',
                                  version = version + 1
                                where convention_id = ? and id = ? and stage = 'declined'
                                """).params(file.convention(), file.id().value()).update() == 1;
        if (declined) {
            jdbc.sql("delete from intake.row where file_id = ?")
                    .param(file.id().value())
                    .update();
        }
        return declined;
    }
}
