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

    private static final String READ_BY_ALL_OF_KEPT = ConstatRules.READ_BY_ALL_OF
            .replace(":visibility", "k.visibility")
            .replace(":institution", "k.institution_id");

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
        return findRefusal(convention, joined, kept).orElseGet(() -> {
            Saved saved = rows.change(convention, joined, version, "merged_into = :kept", Map.of("kept", kept.value()));
            if (saved instanceof Saved.Done) {
                standAlone(kept);
            }
            return saved;
        });
    }

    @Override
    @Transactional
    public Saved part(ConventionId convention, ConstatId joined) {
        rows.requireHere(convention, joined);
        standAlone(joined);
        return Saved.DONE;
    }

    // One that is kept may have been joined to another that was removed since: were that tie still there when
    // the removed one comes back, joined in its turn to these, they would go round in a circle.
    private void standAlone(ConstatId constat) {
        jdbc.sql("""
                        update diagnosis.constat set merged_into = null, version = version + 1
                        where id = ? and merged_into is not null
                        """).param(constat.value()).update();
    }

    // Each joined to the other at the same instant, neither would be read any more.
    private void lock(ConstatId one, ConstatId other) {
        jdbc.sql("select id from diagnosis.constat where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query(UUID.class)
                .list();
    }

    private static String alone(String alias) {
        return """
                not exists (select from diagnosis.constat other
                  where other.id = %s.merged_into and other.deleted_at is null)""".formatted(alias);
    }

    private Optional<Saved> findRefusal(ConventionId convention, ConstatId joined, ConstatId kept) {
        return jdbc.sql("""
                        select k.id is not null and %s as stand, %s as read
                        from diagnosis.constat c
                          left join diagnosis.constat k on k.id = :kept and k.convention_id = c.convention_id
                            and k.deleted_at is null and k.id <> c.id and %s
                        where c.id = :joined and c.convention_id = :convention
                        """.formatted(alone("c"), READ_BY_ALL_OF_KEPT, alone("k")))
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
