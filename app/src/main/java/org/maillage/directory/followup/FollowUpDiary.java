package org.maillage.directory.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;
import org.maillage.base.diary.DiaryReader;
import org.maillage.base.diary.DiarySource;
import org.maillage.directory.Structures;
import org.maillage.territory.Slugs;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The meetings with the structures that are followed: the business of their referents, open to the members.
@Component
@Order(3)
class FollowUpDiary implements DiarySource {

    private static final DiaryKind MEETINGS = new DiaryKind("rencontres", "Rencontres avec les structures");

    private static final String ENTRIES = """
            with %s,
            met as (
              select m.*, s.number, s.name, exists (
                  select from directory.referent r
                  where r.structure_id = s.id and r.convention_id = m.convention_id and r.person_id = :person
                    and r.deleted_at is null) as concerning
              from directory.meeting m
                join mine on mine.convention_id = m.convention_id and mine.partner
                join directory.structure s on s.id = m.structure_id and s.deleted_at is null
              where m.deleted_at is null and m.held_on >= :from)
            select met.*, (
                select max(e.at) from journal.entry e
                where e.subject_id = met.structure_id and e.row_id = met.id) as changed_at
            from met where concerning or not :concerningOnly
            order by held_on, name, id
            """.formatted(Sights.MINE);

    private final JdbcClient jdbc;

    FollowUpDiary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DiaryKind> kinds() {
        return List.of(MEETINGS);
    }

    @Override
    public List<DiaryEntry> entriesOf(DiaryReader reader) {
        return jdbc.sql(ENTRIES)
                .params(reader.params())
                .query((row, _) -> entry(row))
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        String name = row.getString("name");
        OffsetDateTime changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new DiaryEntry(
                row.getObject("convention_id", UUID.class),
                MEETINGS.key(),
                "meeting-" + row.getString("id"),
                row.getObject("held_on", LocalDate.class),
                "Rencontre",
                name,
                row.getString("subject"),
                Structures.PATH + "/" + row.getLong("number") + "-" + Slugs.of(name) + FollowUps.PATH,
                row.getBoolean("concerning"),
                new DiaryEntry.Revision(row.getInt("version"), changedAt == null ? null : changedAt.toInstant()));
    }
}
