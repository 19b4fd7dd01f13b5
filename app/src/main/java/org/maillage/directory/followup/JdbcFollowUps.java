package org.maillage.directory.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Party;
import org.maillage.directory.Kinds;
import org.maillage.directory.StructureId;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFollowUps implements FollowUps {

    private static final TypeReference<Map<String, LocalDate>> DAYS = new TypeReference<>() {};

    /// What a page needs of an approval, the table being `a`.
    static final String GRANTED = """
            a.id as approval_id, a.what, a.given_by, a.reference, a.starts_on, a.ends_on, a.version as approval_version,
            (select coalesce(jsonb_object_agg(d.label, d.done_on), '{}') from directory.approval_step d
              where d.approval_id = a.id) as done""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Kinds kinds;
    private final FollowedLines lines;

    JdbcFollowUps(JdbcClient jdbc, JsonMapper json, Kinds kinds, FollowedLines lines) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
        this.lines = lines;
    }

    @Override
    public FollowUp of(Owner followed) {
        return new FollowUp(referents(followed), meetings(followed), approvals(followed.structure()));
    }

    private List<Referent> referents(Owner followed) {
        return jdbc.sql("""
                        select r.*, coalesce(trim(p.given_name || ' ' || p.family_name), r.name) as called
                        from directory.referent r left join accounts.person p on p.id = r.person_id
                        where r.structure_id = ? and r.convention_id = ? and r.deleted_at is null order by called
                        """)
                .params(
                        followed.structure().value(),
                        followed.requireConvention().value())
                .query((row, _) -> referent(row))
                .list();
    }

    private List<Meeting> meetings(Owner followed) {
        return jdbc.sql("""
                        select * from directory.meeting
                        where structure_id = ? and convention_id = ? and deleted_at is null order by held_on desc, id
                        """)
                .params(
                        followed.structure().value(),
                        followed.requireConvention().value())
                .query((row, _) -> new Meeting(
                        new PartId(row.getObject("id", UUID.class)),
                        new Meeting.Draft(
                                row.getObject("held_on", LocalDate.class),
                                row.getString("subject"),
                                row.getString("present"),
                                row.getString("said")),
                        row.getInt("version")))
                .list();
    }

    private List<Granted> approvals(StructureId structure) {
        return jdbc
                .sql("select %s from directory.approval a where a.structure_id = ? and a.deleted_at is null"
                        .formatted(GRANTED))
                .param(structure.value())
                .query((row, _) -> granted(row, json))
                .list()
                .stream()
                .sorted(Granted.LATEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Granted> findApproval(StructureId structure, PartId approval) {
        return jdbc.sql("select %s from directory.approval a where a.structure_id = ? and a.id = ?".formatted(GRANTED))
                .params(structure.value(), approval.value())
                .query((row, _) -> granted(row, json))
                .optional();
    }

    @Override
    public List<FollowedLine> listIn(ConventionId convention, Collection<String> communes) {
        return lines.list(convention, communes);
    }

    @Override
    public boolean isFollowed(StructureId structure, String kind) {
        return kinds.find(kind).filter(one -> one.followedTogether()).isPresent()
                || !approvals(structure).isEmpty();
    }

    @Override
    @Transactional
    public void tick(StructureId structure, PartId approval, String step, @Nullable LocalDate doneOn) {
        if (doneOn == null) {
            jdbc.sql("delete from directory.approval_step where approval_id = ? and structure_id = ? and label = ?")
                    .params(approval.value(), structure.value(), step)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into directory.approval_step (approval_id, structure_id, label, done_on)
                        select a.id, a.structure_id, ?, ? from directory.approval a
                        where a.id = ? and a.structure_id = ? and a.deleted_at is null
                        on conflict do nothing
                        """).params(step, doneOn, approval.value(), structure.value()).update();
    }

    private static Referent referent(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Referent(
                new PartId(row.getObject("id", UUID.class)),
                new Referent.Draft(
                        Party.Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                        person == null ? null : new PersonId(person),
                        row.getString("name"),
                        row.getString("function"),
                        row.getString("phone"),
                        row.getString("mail")),
                row.getString("called"),
                row.getInt("version"));
    }

    static Granted granted(ResultSet row, JsonMapper json) throws SQLException {
        return new Granted(
                new PartId(Objects.requireNonNull(row.getObject("approval_id", UUID.class))),
                new Granted.Draft(
                        row.getString("what"),
                        row.getString("given_by"),
                        row.getString("reference"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                json.readValue(row.getString("done"), DAYS),
                row.getInt("approval_version"));
    }
}
