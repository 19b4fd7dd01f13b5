package org.maillage.directory.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.maillage.base.jobs.Job;
import org.maillage.base.jobs.Jobs;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.StructureId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lays the kinds of the house, with the words that people look for them by, where a search finds them. A release that
/// changes them has all that is searched told again.
@Component
class KindWords implements Job {

    private static final String NAME = "directory.kinds";
    private static final int AT_ONCE = 500;

    private static final String WRITE = """
            insert into directory.kind (code, label, words) select * from unnest(:codes, :labels, :words)
            on conflict (code) do update set label = excluded.label, words = excluded.words
            where (kind.label, kind.words) is distinct from (excluded.label, excluded.words)
            """;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final OfferTelling offers;
    private final ObjectProvider<Jobs> jobs;
    private final TransactionTemplate transaction;

    KindWords(
            JdbcClient jdbc,
            Kinds kinds,
            OfferTelling offers,
            ObjectProvider<Jobs> jobs,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.offers = offers;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void lay() {
        List<Kind> all = kinds.all();
        int changed = jdbc.sql(WRITE)
                .param("codes", all.stream().map(Kind::code).toArray(String[]::new))
                .param("labels", all.stream().map(Kind::label).toArray(String[]::new))
                .param(
                        "words",
                        all.stream()
                                .map(kind -> kind.plural() + " " + String.join(" ", kind.words()))
                                .toArray(String[]::new))
                .update();
        boolean searched = jdbc.sql("select exists (select from directory.offer)")
                .query(Boolean.class)
                .single();
        if (changed > 0 && searched) {
            jobs.getObject().ask(NAME, UUID.randomUUID());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID asked) {
        jdbc
                .sql("select id from directory.structure where deleted_at is null order by number")
                .query((row, _) -> new StructureId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(window -> transaction.executeWithoutResult(
                        status -> offers.tell(window.stream().collect(Collectors.toSet()))));
    }
}
