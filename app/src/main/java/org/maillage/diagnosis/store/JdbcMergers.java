package org.maillage.diagnosis.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Mergers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcMergers implements Mergers {

    private static final String FEWER_READERS =
            "Le constat gardé serait lu par moins de personnes\u00a0: gardez plutôt l’autre, ou changez qui le lit.";
    private static final String NOT_ALONE = "Ce constat est déjà réuni à un autre, ou n’est plus là.";

    private final JdbcClient jdbc;
    private final ConstatRows rows;

    JdbcMergers(JdbcClient jdbc, ConstatRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    @Transactional
    public Saved join(ConventionId convention, ConstatId joined, int version, ConstatId kept) {
        lock(joined, kept);
        return findRefusal(convention, joined, kept)
                .orElseGet(() ->
                        rows.change(convention, joined, version, "merged_into = :kept", Map.of("kept", kept.value())));
    }

    @Override
    @Transactional
    public Saved part(ConventionId convention, ConstatId joined) {
        rows.requireHere(convention, joined);
        jdbc.sql("""
                        update diagnosis.constat set merged_into = null, version = version + 1
                        where id = ? and merged_into is not null
                        """).param(joined.value()).update();
        return Saved.DONE;
    }

    // Each joined to the other at the same instant, neither would be read any more.
    private void lock(ConstatId one, ConstatId other) {
        jdbc.sql("select id from diagnosis.constat where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query(UUID.class)
                .list();
    }

    private Optional<Saved> findRefusal(ConventionId convention, ConstatId joined, ConstatId kept) {
        return jdbc.sql("""
                        select k.id is not null and c.merged_into is null as stand, %s as read
                        from diagnosis.constat c
                          left join diagnosis.constat k on k.id = :kept and k.convention_id = c.convention_id
                            and k.merged_into is null and k.deleted_at is null and k.id <> c.id
                        where c.id = :joined and c.convention_id = :convention
                        """.formatted(ConstatRules.READ_BY_ALL_OF
                        .replace(":visibility", "k.visibility")
                        .replace(":institution", "k.institution_id")))
                .param("joined", joined.value())
                .param("kept", kept.value())
                .param("convention", convention.value())
                .query((row, number) -> !row.getBoolean("stand")
                        ? Optional.<Saved>of(new Saved.Refused("kept", NOT_ALONE))
                        : row.getBoolean("read")
                                ? Optional.<Saved>empty()
                                : Optional.<Saved>of(new Saved.Refused("kept", FEWER_READERS)))
                .optional()
                .orElseGet(() -> Optional.of(new Saved.Refused("kept", NOT_ALONE)));
    }
}
