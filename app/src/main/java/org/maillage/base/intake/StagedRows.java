package org.maillage.base.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of files on their way in. Many are written at a time: one statement whatever their number.
@Repository
public class StagedRows {

    private static final int ROWS_AT_A_TIME = 500;

    private static final String SELECT = """
            select number, line, place, parent, title, branch, cells, corrections, left_out, state, target, target_name,
              target_path, differences, problems, kept
            from intake.row where file_id = :file
            """;
    private static final TypeReference<List<ReadCell>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Correction>> CORRECTIONS = new TypeReference<>() {};
    private static final TypeReference<List<RowDifference>> DIFFERENCES = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StagedRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// In the order of the file.
    ///
    /// @param after the number of the last row already read, 0 to begin
    public List<StagedRow> list(IntakeId file, RowFilter filter, int after, int atMost) {
        return jdbc.sql(SELECT + " and number > :after and " + filter.condition() + " order by number limit :most")
                .param("file", file.value())
                .param("after", after)
                .param("most", atMost)
                .query((row, number) -> row(row))
                .list();
    }

    /// All of them in the order of the file, some hundreds at a time: the next are read once the ones before are done
    /// with.
    public Stream<List<StagedRow>> windows(IntakeId file, RowFilter filter) {
        return Stream.iterate(
                list(file, filter, 0, ROWS_AT_A_TIME),
                window -> !window.isEmpty(),
                window -> list(file, filter, window.getLast().read().number(), ROWS_AT_A_TIME));
    }

    /// What applying a file made or changed.
    public Set<UUID> madeBy(IntakeId file) {
        return Set.copyOf(jdbc.sql("select distinct made from intake.row where file_id = ? and made is not null")
                .param(file.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// One page of rows, by its first.
    public List<StagedRow> page(IntakeId file, RowFilter filter, int offset, int size) {
        return jdbc.sql(SELECT + " and " + filter.condition() + " order by number limit :size offset :offset")
                .param("file", file.value())
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    public Optional<StagedRow> find(IntakeId file, int number) {
        return jdbc.sql(SELECT + " and number = :number")
                .param("file", file.value())
                .param("number", number)
                .query((row, index) -> row(row))
                .optional();
    }

    public RowCounts count(IntakeId file) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        int[] others = new int[4];
        jdbc.sql("""
                        select state, left_out, count(*) as rows,
                          count(*) filter (where state <> 'error' and problems <> '[]') as doubtful,
                          count(*) filter (where jsonb_path_exists(problems, '$[*] ? (@.at != "")')) as undecided,
                          count(*) filter (where kept <> '') as kept
                        from intake.row where file_id = ? group by state, left_out
                        """).param(file.value()).query(row -> {
            int rows = row.getInt("rows");
            others[2] += row.getInt("kept");
            if (row.getBoolean("left_out")) {
                others[0] += rows;
            } else {
                counts.merge(state(row), rows, Integer::sum);
                others[1] += row.getInt("doubtful");
                others[3] += row.getInt("undecided");
            }
        });
        return new RowCounts(counts, others[0], others[1], others[3], others[2]);
    }

    int lastNumber(IntakeId file) {
        return jdbc.sql("select coalesce(max(number), 0) from intake.row where file_id = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    void add(IntakeId file, List<ReadRow> rows, List<Judgement> judgements) {
        jdbc.sql("""
                        insert into intake.row (file_id, number, line, place, parent, title, branch, cells, state, target,
                          target_name, target_path, differences, problems)
                        select :file, r.number, r.line, r.place, r.parent, r.title,
                          array(select jsonb_array_elements_text(r.branch)), r.cells,
                          j.state, j.target, j.target_name, j.target_path, j.differences, j.problems
                        from unnest(:numbers, :lines, :places, :parents, :titles, cast(:branches as jsonb[]),
                            cast(:cells as jsonb[])) as r (number, line, place, parent, title, branch, cells)
                          join %s on j.number = r.number
                        """.formatted(JUDGED))
                .param("file", file.value())
                .param("lines", rows.stream().map(ReadRow::line).toArray(Integer[]::new))
                .param("places", texts(rows, ReadRow::place))
                .param("parents", rows.stream().map(ReadRow::parent).toArray(Integer[]::new))
                .param("titles", texts(rows, ReadRow::title))
                .param("branches", texts(rows, row -> json.writeValueAsString(row.branch())))
                .param("cells", texts(rows, row -> json.writeValueAsString(row.cells())))
                .params(judged(rows, judgements))
                .update();
    }

    private static final String JUDGED = """
            unnest(:numbers, :states, :targets, :names, :paths, cast(:differences as jsonb[]), cast(:problems as jsonb[]))
              as j (number, state, target, target_name, target_path, differences, problems)""";

    void judge(IntakeId file, List<ReadRow> rows, List<Judgement> judgements) {
        jdbc.sql("""
                        update intake.row r set state = j.state, target = j.target, target_name = j.target_name,
                          target_path = j.target_path, differences = j.differences, problems = j.problems
                        from %s where r.file_id = :file and r.number = j.number
                        """.formatted(JUDGED))
                .param("file", file.value())
                .params(judged(rows, judgements))
                .update();
    }

    private Map<String, Object> judged(List<ReadRow> rows, List<Judgement> judgements) {
        return Map.of(
                "numbers", rows.stream().map(ReadRow::number).toArray(Integer[]::new),
                "states", texts(judgements, one -> code(one.state())),
                "targets", judgements.stream().map(Judgement::target).toArray(UUID[]::new),
                "names", texts(judgements, Judgement::name),
                "paths", texts(judgements, Judgement::path),
                "differences", texts(judgements, one -> json.writeValueAsString(one.differences())),
                "problems", texts(judgements, one -> json.writeValueAsString(one.problems())));
    }

    /// @param corrections all those of each row, by address, by the number of the row
    void correctAll(IntakeId file, Map<Integer, Map<String, Correction>> corrections) {
        List<Integer> numbers = List.copyOf(corrections.keySet());
        jdbc.sql("""
                        update intake.row r set corrections = c.corrections
                        from unnest(?, cast(? as jsonb[])) as c (number, corrections)
                        where r.file_id = ? and r.number = c.number
                        """)
                .param(numbers.toArray(Integer[]::new))
                .param(texts(numbers, number -> json.writeValueAsString(corrections.get(number))))
                .param(file.value())
                .update();
    }

    void leaveOut(IntakeId file, int number, boolean out) {
        jdbc.sql("update intake.row set left_out = ? where file_id = ? and number = ?")
                .params(out, file.value(), number)
                .update();
    }

    void made(IntakeId file, List<MadeRow> made) {
        jdbc.sql("""
                        update intake.row r set made = m.object, created = m.created, target_name = m.name,
                          target_path = m.path
                        from unnest(?, ?, ?, ?, ?) as m (number, object, created, name, path)
                        where r.file_id = ? and r.number = m.number
                        """)
                .params(
                        made.stream().map(MadeRow::number).toArray(Integer[]::new),
                        made.stream().map(MadeRow::object).toArray(UUID[]::new),
                        made.stream().map(MadeRow::created).toArray(Boolean[]::new),
                        texts(made, MadeRow::name),
                        texts(made, MadeRow::path),
                        file.value())
                .update();
    }

    List<MadeRow> listMade(IntakeId file) {
        return jdbc.sql("""
                        select number, made, created, target_name, target_path from intake.row
                        where file_id = ? and made is not null order by number
                        """)
                .param(file.value())
                .query((row, number) -> new MadeRow(
                        row.getInt("number"),
                        row.getObject("made", UUID.class),
                        row.getBoolean("created"),
                        row.getString("target_name"),
                        row.getString("target_path")))
                .list();
    }

    void kept(IntakeId file, List<KeptRow> kept) {
        jdbc.sql("""
                        update intake.row r set kept = k.reason from unnest(?, ?) as k (number, reason)
                        where r.file_id = ? and r.number = k.number
                        """)
                .params(
                        kept.stream().map(KeptRow::number).toArray(Integer[]::new),
                        texts(kept, KeptRow::reason),
                        file.value())
                .update();
    }

    private StagedRow row(ResultSet row) throws SQLException {
        var read = new ReadRow(
                row.getInt("number"),
                row.getInt("line"),
                row.getString("place"),
                row.getObject("parent", Integer.class),
                row.getString("title"),
                List.of((String[]) row.getArray("branch").getArray()),
                json.readValue(row.getString("cells"), CELLS));
        return new StagedRow(
                read,
                json.readValue(row.getString("corrections"), CORRECTIONS),
                row.getBoolean("left_out"),
                state(row),
                new Judgement(
                        row.getObject("target", UUID.class),
                        row.getString("target_name"),
                        row.getString("target_path"),
                        json.readValue(row.getString("differences"), DIFFERENCES),
                        json.readValue(row.getString("problems"), PROBLEMS)),
                row.getString("kept"));
    }

    private static RowState state(ResultSet row) throws SQLException {
        return RowState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    private static String code(RowState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String[] texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
