package org.maillage.directory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.intake.GrownTables;
import org.maillage.base.journal.Journal;
import org.maillage.directory.Origin;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcServices implements Services {

    private static final SheetColumns<ServiceField> SHEET = new SheetColumns<>(ServiceField.class);
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String LIVING =
            "s.deleted_at is null and exists (select from directory.structure t where t.id = s.structure_id and t.deleted_at is null)";

    private static final String SELECT = """
            select s.id, s.number, s.structure_id, s.source, s.source_id, s.extra, s.checked_on, s.changed_on, s.version,
              %s
            from directory.service s
            """.formatted(SHEET.names("s."));

    private static final String RECORDS = """
            jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, structure_id uuid, source text, source_id text,
              extra jsonb, changed_on date, %s)""".formatted(SHEET.typed());

    private static final String INSERT = """
            insert into directory.service (id, structure_id, source, source_id, extra, changed_on, %s)
            select r.id, r.structure_id, r.source, r.source_id, r.extra, r.changed_on, %s from %s
            """.formatted(SHEET.names(""), SHEET.names("r."), RECORDS);

    private static final String UPDATE = """
            update directory.service s set structure_id = r.structure_id, extra = r.extra, changed_on = r.changed_on,
              version = s.version + 1, %s
            from %s where s.id = r.id and s.deleted_at is null
            """.formatted(SHEET.assignments(), RECORDS);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Journal journal;
    private final OfferTelling offers;
    private final GrownTables grown;
    private final Clock clock;

    JdbcServices(
            JdbcClient jdbc, JsonMapper json, Journal journal, OfferTelling offers, GrownTables grown, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.journal = journal;
        this.offers = offers;
        this.grown = grown;
        this.clock = clock;
    }

    @Override
    public Optional<Service> findService(ServiceId id) {
        return jdbc.sql(SELECT + "where s.id = ? and " + LIVING)
                .param(id.value())
                .query((row, _) -> service(row))
                .optional();
    }

    @Override
    public Optional<Service> findService(long number) {
        return jdbc.sql(SELECT + "where s.number = ? and " + LIVING)
                .param(number)
                .query((row, _) -> service(row))
                .optional();
    }

    @Override
    public Optional<Service> findServiceOrRemoved(long number) {
        return jdbc.sql(SELECT + "where s.number = ?")
                .param(number)
                .query((row, _) -> service(row))
                .optional();
    }

    @Override
    public Map<ServiceId, Service> listOf(Collection<ServiceId> ids) {
        return jdbc
                .sql(SELECT + "where s.id = any (?) and " + LIVING)
                .param(ids.stream().map(ServiceId::value).toArray(UUID[]::new))
                .query((row, _) -> service(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Service::id, Function.identity()));
    }

    @Override
    public Map<StructureId, List<Service>> listGivenBy(Collection<StructureId> structures) {
        return jdbc
                .sql(SELECT + "where s.structure_id = any (?) and s.deleted_at is null order by s.name, s.number")
                .param(structures.stream().map(StructureId::value).toArray(UUID[]::new))
                .query((row, _) -> service(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Service::structure));
    }

    @Override
    public Map<Origin, Service> listByOrigin(Collection<Origin> origins) {
        return jdbc
                .sql(SELECT + """
                        join unnest(:sources, :ids) as o (source, id) on s.source = o.source and s.source_id = o.id
                        where s.source_id <> '' and
                        """ + LIVING)
                .param("sources", origins.stream().map(Origin::source).toArray(String[]::new))
                .param("ids", origins.stream().map(Origin::id).toArray(String[]::new))
                .query((row, _) -> service(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Service::origin, Function.identity()));
    }

    @Override
    @Transactional
    public void create(Map<ServiceId, Draft> drafts) {
        write(INSERT, drafts);
        if (drafts.size() >= GrownTables.MANY) {
            grown.look("directory.service", "directory.offer");
        }
    }

    @Override
    @Transactional
    public Saved save(ServiceId id, int version, Draft draft) {
        boolean current = jdbc.sql(
                        "select version from directory.service where id = ? and deleted_at is null for update")
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
    public void saveAll(Map<ServiceId, Draft> drafts) {
        write(UPDATE, drafts);
    }

    private void write(String statement, Map<ServiceId, Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        drafts.forEach((id, draft) -> rows.add(record(id, draft)));
        jdbc.sql(statement).param("rows", json.writeValueAsString(rows)).update();
        offers.tellServices(drafts.keySet());
    }

    private static Map<String, @Nullable Object> record(ServiceId id, Draft draft) {
        var record = new LinkedHashMap<String, @Nullable Object>();
        record.put("id", id.value());
        record.put("structure_id", draft.structure().value());
        record.put("source", draft.origin().source());
        record.put("source_id", draft.origin().id());
        record.put("extra", draft.extra());
        record.put(
                "changed_on",
                draft.changedOn() == null ? null : draft.changedOn().toString());
        record.putAll(SHEET.values(draft.sheet()));
        return record;
    }

    @Override
    @Transactional
    public void confirm(ServiceId id, LocalDate day) {
        jdbc.sql("update directory.service set checked_on = ? where id = ? and deleted_at is null")
                .params(day, id.value())
                .update();
    }

    @Override
    @Transactional
    public Saved remove(ServiceId id, int version) {
        int rows = jdbc.sql("""
                        update directory.service set deleted_at = ?, version = version + 1
                        where id = ? and version = ? and deleted_at is null
                        """)
                .params(Timestamp.from(clock.instant()), id.value(), version)
                .update();
        if (rows == 0) {
            return journal.changedMeanwhile(id.value());
        }
        tell(id);
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void restore(ServiceId id) {
        jdbc.sql("update directory.service set deleted_at = null, version = version + 1 where id = ?")
                .param(id.value())
                .update();
        tell(id);
    }

    private void tell(ServiceId id) {
        offers.tell(Set.of(jdbc.sql("select structure_id from directory.service where id = ?")
                .param(id.value())
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .single()));
    }

    private Service service(ResultSet row) throws SQLException {
        return new Service(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new StructureId(row.getObject("structure_id", UUID.class)),
                new Origin(row.getString("source"), row.getString("source_id")),
                SHEET.read(row),
                json.readValue(row.getString("extra"), WORDS),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getInt("version"));
    }
}
