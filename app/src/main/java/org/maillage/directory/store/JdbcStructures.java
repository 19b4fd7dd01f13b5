package org.maillage.directory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.base.intake.GrownTables;
import org.maillage.base.journal.Journal;
import org.maillage.directory.Origin;
import org.maillage.directory.Placing;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Upkeep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcStructures implements Structures {

    private static final SheetColumns<StructureField> SHEET = new SheetColumns<>(StructureField.class);
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String SELECT = """
            select s.id, s.number, s.source, s.source_id, s.extra, s.placed, s.placed_score, s.owner_id, s.rhythm_months,
              s.checked_on, s.changed_on, s.version, %s
            from directory.structure s
            """.formatted(SHEET.names("s."));

    private static final String RECORDS = """
            jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, source text, source_id text, extra jsonb, placed text,
              placed_score float8, changed_on date, %s)""".formatted(SHEET.typed());

    // A sheet that was joined to another leads to it, unless one came anew under its name.
    private static final String LISTED_BY_ORIGIN = SELECT.replace(
                    "select s.id,",
                    "select distinct on (o.source, o.id) o.source as asked_source, o.id as asked_id, s.id,")
            + """
            join directory.structure named on s.id = case when named.deleted_at is null then named.id else directory.kept(named.id) end
            join unnest(:sources, :ids) as o (source, id) on named.source = o.source and named.source_id = o.id
            where named.source_id <> '' and s.deleted_at is null
            order by o.source, o.id, named.deleted_at desc nulls first
            """;

    private static final String INSERT = """
            insert into directory.structure (id, source, source_id, extra, placed, placed_score, changed_on, %s)
            select r.id, r.source, r.source_id, r.extra, r.placed, r.placed_score, r.changed_on, %s from %s
            """.formatted(SHEET.names(""), SHEET.names("r."), RECORDS);

    private static final String UPDATE = """
            update directory.structure s set extra = r.extra, placed = r.placed, placed_score = r.placed_score,
              changed_on = r.changed_on, version = s.version + 1, %s
            from %s where s.id = r.id and s.deleted_at is null
            """.formatted(SHEET.assignments(), RECORDS);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Journal journal;
    private final OfferTelling offers;
    private final GrownTables grown;
    private final Clock clock;

    JdbcStructures(
            JdbcClient jdbc, JsonMapper json, Journal journal, OfferTelling offers, GrownTables grown, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.offers = offers;
        this.grown = grown;
        this.clock = clock;
    }

    @Override
    public Optional<Structure> findStructure(StructureId id) {
        return jdbc.sql(SELECT + "where s.id = ? and s.deleted_at is null")
                .param(id.value())
                .query((row, _) -> structure(row))
                .optional();
    }

    @Override
    public Optional<Structure> findStructure(long number) {
        return jdbc.sql(SELECT + "where s.number = ? and s.deleted_at is null")
                .param(number)
                .query((row, _) -> structure(row))
                .optional();
    }

    @Override
    public Optional<Structure> findStructureOrRemoved(long number) {
        return jdbc.sql(SELECT + "where s.number = ?")
                .param(number)
                .query((row, _) -> structure(row))
                .optional();
    }

    @Override
    public Map<StructureId, Structure> listOf(Collection<StructureId> ids) {
        return jdbc
                .sql(SELECT + "where s.id = any (?) and s.deleted_at is null")
                .param(ids.stream().map(StructureId::value).toArray(UUID[]::new))
                .query((row, _) -> structure(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Structure::id, Function.identity()));
    }

    @Override
    public Map<Origin, Structure> listByOrigin(Collection<Origin> origins) {
        var found = new LinkedHashMap<Origin, Structure>();
        jdbc.sql(LISTED_BY_ORIGIN)
                .param("sources", origins.stream().map(Origin::source).toArray(String[]::new))
                .param("ids", origins.stream().map(Origin::id).toArray(String[]::new))
                .query((row, _) ->
                        Map.entry(new Origin(row.getString("asked_source"), row.getString("asked_id")), structure(row)))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    @Override
    public List<Structure> listNamed(Collection<String> names, Collection<String> communes) {
        return jdbc.sql(
                        SELECT
                                + "where lower(s.name) = any (?) and s.insee = any (?) and s.deleted_at is null order by s.number")
                .param(names.stream()
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .toArray(String[]::new))
                .param(communes.toArray(String[]::new))
                .query((row, _) -> structure(row))
                .list();
    }

    @Override
    public List<Structure> listIn(Collection<String> communes) {
        return jdbc.sql(SELECT + "where s.insee = any (?) and s.deleted_at is null order by s.name, s.number")
                .param(communes.toArray(String[]::new))
                .query((row, _) -> structure(row))
                .list();
    }

    @Override
    @Transactional
    public void create(Map<StructureId, Draft> drafts) {
        write(INSERT, drafts);
        if (drafts.size() >= GrownTables.MANY) {
            grown.look("directory.structure", "directory.offer", "directory.alike_key");
        }
    }

    @Override
    @Transactional
    public Saved save(StructureId id, int version, Draft draft) {
        // Whoever saves holds the row from here on: the version cannot move between the two.
        boolean current = jdbc.sql(
                        "select version from directory.structure where id = ? and deleted_at is null for update")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .filter(now -> now == version)
                .isPresent();
        if (!current) {
            return journal.changedMeanwhile(id.value());
        }
        write(UPDATE, Map.of(id, draft));
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void saveAll(Map<StructureId, Draft> drafts) {
        write(UPDATE, drafts);
    }

    private void write(String statement, Map<StructureId, Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        drafts.forEach((id, draft) -> rows.add(record(id, draft)));
        jdbc.sql(statement).param("rows", json.writeValueAsString(rows)).update();
        offers.tell(drafts.keySet());
    }

    private static Map<String, @Nullable Object> record(StructureId id, Draft draft) {
        var record = new LinkedHashMap<String, @Nullable Object>();
        Placing placing = draft.placing();
        record.put("id", id.value());
        record.put("source", draft.origin().source());
        record.put("source_id", draft.origin().id());
        record.put("extra", draft.extra());
        record.put("placed", placing == null ? null : placing.way().name().toLowerCase(java.util.Locale.ROOT));
        record.put("placed_score", placing == null ? null : placing.score());
        record.put(
                "changed_on",
                draft.changedOn() == null ? null : draft.changedOn().toString());
        record.putAll(SHEET.values(draft.sheet()));
        return record;
    }

    @Override
    @Transactional
    public Saved entrust(StructureId id, int version, @Nullable OrganisationId owner, int months) {
        int rows = jdbc.sql("""
                        update directory.structure set owner_id = cast(:owner as uuid), rhythm_months = :months,
                          version = version + 1
                        where id = :id and version = :version and deleted_at is null
                        """)
                .param("owner", owner == null ? null : owner.value())
                .param("months", months)
                .param("id", id.value())
                .param("version", version)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(id.value());
    }

    @Override
    @Transactional
    public void confirm(StructureId id, LocalDate day) {
        jdbc.sql("update directory.structure set checked_on = ? where id = ? and deleted_at is null")
                .params(day, id.value())
                .update();
    }

    @Override
    @Transactional
    public Saved remove(StructureId id, int version) {
        int rows = jdbc.sql("""
                        update directory.structure set deleted_at = ?, version = version + 1
                        where id = ? and version = ? and deleted_at is null
                        """)
                .params(Timestamp.from(clock.instant()), id.value(), version)
                .update();
        if (rows == 0) {
            return journal.changedMeanwhile(id.value());
        }
        offers.tell(Set.of(id));
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void restore(StructureId id) {
        Set<StructureId> parted = part(id);
        jdbc.sql(
                        "update directory.structure set deleted_at = null, version = version + 1 where id = ? and deleted_at is not null")
                .param(id.value())
                .update();
        offers.tell(parted);
    }

    /// @return it, and those it was joined to
    private Set<StructureId> part(StructureId id) {
        var touched = new HashSet<>(Set.of(id));
        touched.addAll(jdbc.sql("select directory.part(?)")
                .param(id.value())
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .list());
        return touched;
    }

    private Structure structure(ResultSet row) throws SQLException {
        String placed = row.getString("placed");
        UUID owner = row.getObject("owner_id", UUID.class);
        return new Structure(
                new StructureId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new Origin(row.getString("source"), row.getString("source_id")),
                SHEET.read(row),
                json.readValue(row.getString("extra"), WORDS),
                placed == null
                        ? null
                        : new Placing(
                                Placing.Way.valueOf(placed.toUpperCase(java.util.Locale.ROOT)),
                                row.getObject("placed_score", Double.class)),
                new Upkeep(
                        owner == null ? null : new OrganisationId(owner),
                        row.getInt("rhythm_months"),
                        row.getObject("checked_on", LocalDate.class),
                        row.getObject("changed_on", LocalDate.class)),
                row.getInt("version"));
    }
}
