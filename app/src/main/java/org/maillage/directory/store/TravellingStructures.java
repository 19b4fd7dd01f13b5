package org.maillage.directory.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.JsonRows;
import org.maillage.convention.contents.SharedSource;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The structures that a convention names, on their way to another instance: what their sheet says, without their
/// services. Who keeps a sheet true there is decided there.
@Component
class TravellingStructures implements SharedSource {

    private static final String READ = """
            select to_jsonb(s) - array['number', 'owner_id', 'version'] from directory.structure s
            where s.id = any (?) order by s.id
            """;

    private static final String SAME_ORIGIN = """
            select distinct kept.id from directory.structure s join directory.structure kept on kept.id = directory.kept(s.id)
            where s.source = :source and s.source_id = :source_id and s.source_id <> '' and kept.deleted_at is null
            """;

    private static final String SAME_NAME = """
            select id from directory.structure
            where lower(name) = lower(:name) and insee = :insee and deleted_at is null order by id limit 2
            """;

    private final JdbcClient jdbc;
    private final JsonRows json;
    private final OfferTelling offers;

    TravellingStructures(JdbcClient jdbc, JsonMapper json, OfferTelling offers) {
        this.jdbc = jdbc;
        this.json = new JsonRows(json);
        this.offers = offers;
    }

    @Override
    public String table() {
        return "directory.structure";
    }

    @Override
    public String entry() {
        return "structures";
    }

    @Override
    public List<Row> read(Collection<UUID> ids) {
        return jdbc.sql(READ)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> json.read(row.getString(1)))
                .list();
    }

    /// By the list it came from, else by its name in its commune.
    @Override
    public Optional<UUID> recognise(Row row) {
        return find(SAME_ORIGIN, row).or(() -> find(SAME_NAME, row));
    }

    private Optional<UUID> find(String select, Row row) {
        List<UUID> found = jdbc.sql(select)
                .param("source", row.text("source"))
                .param("source_id", row.text("source_id"))
                .param("name", row.text("name"))
                .param("insee", row.text("insee"))
                .query((one, _) -> one.getObject(1, UUID.class))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public void added(Set<UUID> ids) {
        offers.tell(ids.stream().map(StructureId::new).collect(Collectors.toSet()));
    }
}
