package org.maillage.base.intake;

import static org.maillage.base.Visibility.COORDINATORS;
import static org.maillage.base.Visibility.INSTITUTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The files of a convention on their way in.
@Repository
public class IntakeFiles {

    private static final String SELECT = """
            select id, convention_id, kind, file_name, received_at, received_by, stage, sheet, header_row, columns,
              answers, cells, cells_kept, cells_left, total, done, told, asked_by, only_valid, applied_at, taken_back_at,
              proposed, declined_at, declined_because
            from intake.file f where convention_id = :convention and\s""";
    private static final String SEEN = SELECT + Sight.condition("f");
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    IntakeFiles(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// Who speaks for an institution sees what it keeps to itself: the file stays with that institution.
    @Transactional
    public IntakeId receive(UUID convention, Sight sight, String kind, UUID by, String fileName, byte[] content) {
        var id = new IntakeId(UUID.randomUUID());
        jdbc.sql("""
                        insert into intake.file
                          (id, convention_id, kind, file_name, content, received_at, received_by, asked_by,
                           visibility, institution_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), convention, kind, fileName, content, OffsetDateTime.now(clock), by, by)
                .param(sight.institution() == null ? COORDINATORS.code() : INSTITUTION.code())
                .param(sight.institution())
                .update();
        return id;
    }

    public Optional<IntakeFile> find(UUID convention, Sight sight, IntakeId id) {
        return jdbc.sql(SEEN + " and id = :id")
                .param("convention", convention)
                .param("id", id.value())
                .params(sight.params())
                .query((row, number) -> file(row))
                .optional();
    }

    /// Latest first.
    public List<IntakeFile> list(UUID convention, Sight sight) {
        return jdbc.sql(SEEN + " order by received_at desc, id")
                .param("convention", convention)
                .params(sight.params())
                .query((row, number) -> file(row))
                .list();
    }

    /// What a person proposed, whatever that person sees of it since: the latest first.
    List<IntakeFile> listProposedBy(UUID convention, String kind, UUID by) {
        return jdbc.sql(SELECT + "proposed and kind = :kind and received_by = :by order by received_at desc, id")
                .param("convention", convention)
                .param("kind", kind)
                .param("by", by)
                .query((row, number) -> file(row))
                .list();
    }

    /// Who asked for what goes on with a file, and where; for work that knows the file alone.
    public Optional<Asked> findAsked(IntakeId id) {
        return jdbc.sql("select convention_id, asked_by from intake.file where id = ? and asked_by is not null")
                .param(id.value())
                .query((row, number) ->
                        new Asked(row.getObject("convention_id", UUID.class), row.getObject("asked_by", UUID.class)))
                .optional();
    }

    public record Asked(UUID convention, UUID by) {}

    public byte[] getContent(IntakeFile file) {
        return jdbc.sql("select content from intake.file where convention_id = ? and id = ?")
                .params(file.convention(), file.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /// Says where the table is and what was answered: rows staged before are forgotten.
    ///
    /// @return whether the file could still be chosen for
    @Transactional
    public boolean choose(IntakeFile file, SheetChoice choice, Map<String, String> answers) {
        boolean open = jdbc.sql("""
                                update intake.file set sheet = ?, header_row = ?, columns = cast(? as jsonb),
                                  answers = cast(? as jsonb), stage = 'received', total = 0, done = 0, told = '',
                                  version = version + 1
                                where convention_id = ? and id = ? and stage in ('received', 'staged')
                                """)
                        .param(choice.sheet())
                        .param(choice.headerRow())
                        .param(json.writeValueAsString(choice.columns()))
                        .param(json.writeValueAsString(answers))
                        .param(file.convention())
                        .param(file.id().value())
                        .update()
                == 1;
        if (open) {
            jdbc.sql("delete from intake.row where file_id = ?")
                    .param(file.id().value())
                    .update();
        }
        return open;
    }

    /// Begins work on a file: true once, even when two people press the button together.
    @Transactional
    public boolean begin(IntakeFile file, IntakeStage from, IntakeStage to, UUID by, boolean onlyValid) {
        return jdbc.sql("""
                                update intake.file set stage = ?, asked_by = ?, only_valid = ?, told = '', done = 0,
                                  version = version + 1
                                where convention_id = ? and id = ? and stage = ?
                                """)
                        .params(
                                to.code(),
                                by,
                                onlyValid,
                                file.convention(),
                                file.id().value(),
                                from.code())
                        .update()
                == 1;
    }

    /// Holds the file until the end of the transaction.
    ///
    /// @return whether it is still at that stage
    boolean hold(IntakeFile file, IntakeStage stage) {
        return jdbc.sql("select stage from intake.file where id = ? for update")
                .param(file.id().value())
                .query(String.class)
                .optional()
                .filter(stage.code()::equals)
                .isPresent();
    }

    void tellProgress(IntakeFile file, int done, int total) {
        jdbc.sql("update intake.file set done = ?, total = ? where id = ?")
                .params(done, total, file.id().value())
                .update();
    }

    void tellCells(IntakeFile file, CellCount count) {
        jdbc.sql("update intake.file set cells = ?, cells_kept = ?, cells_left = ? where id = ?")
                .params(count.all(), count.kept(), count.left(), file.id().value())
                .update();
    }

    @Transactional
    public void reach(IntakeId file, IntakeStage stage, String told) {
        jdbc.sql("update intake.file set stage = ?, told = ?, version = version + 1 where id = ?")
                .params(stage.code(), told, file.value())
                .update();
    }

    /// Gives up what is under way: the file waits as it did before, and says why.
    @Transactional
    public void giveUp(IntakeId file, String told) {
        jdbc.sql("select stage from intake.file where id = ? for update")
                .param(file.value())
                .query(String.class)
                .optional()
                .map(IntakeStage::ofCode)
                .filter(IntakeStage::underWay)
                .ifPresent(stage -> reach(file, stage.before(), told));
    }

    void applied(IntakeFile file) {
        jdbc.sql("""
                        update intake.file set stage = 'applied', applied_at = ?, deed = pg_current_xact_id(),
                          told = '', version = version + 1 where id = ?
                        """).params(OffsetDateTime.now(clock), file.id().value()).update();
    }

    long getDeed(IntakeFile file) {
        return jdbc.sql("select cast(cast(deed as text) as bigint) from intake.file where id = ?")
                .param(file.id().value())
                .query(Long.class)
                .single();
    }

    void takenBack(IntakeFile file) {
        jdbc.sql("""
                        update intake.file set stage = 'taken-back', taken_back_at = ?, told = '',
                          version = version + 1 where id = ?
                        """).params(OffsetDateTime.now(clock), file.id().value()).update();
    }

    private IntakeFile file(ResultSet row) throws SQLException {
        return new IntakeFile(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getObject("convention_id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_by", UUID.class),
                IntakeStage.ofCode(row.getString("stage")),
                new SheetChoice(
                        row.getString("sheet"),
                        row.getObject("header_row", Integer.class),
                        json.readValue(row.getString("columns"), WORDS)),
                json.readValue(row.getString("answers"), WORDS),
                new CellCount(row.getInt("cells"), row.getInt("cells_kept"), row.getInt("cells_left")),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("told"),
                row.getObject("asked_by", UUID.class),
                row.getBoolean("only_valid"),
                moment(row, "applied_at"),
                moment(row, "taken_back_at"),
                row.getBoolean("proposed"),
                moment(row, "declined_at"),
                row.getString("declined_because"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
