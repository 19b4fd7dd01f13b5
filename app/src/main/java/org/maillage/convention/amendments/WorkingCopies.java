package org.maillage.convention.amendments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.Divergence.Choice;
import org.maillage.convention.snapshots.Compression;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The copies avenants are prepared in, with what they were made from and what was chosen since.
@Repository
public class WorkingCopies {

    private final JdbcClient jdbc;
    private final ContentsFormat format;
    private final JsonMapper json;

    WorkingCopies(JdbcClient jdbc, ContentsFormat format, JsonMapper json) {
        this.jdbc = jdbc;
        this.format = format;
        this.json = json;
    }

    /// @param base what the convention held when the copy was made
    /// @param ids what each id of it became in the copy
    record Made(ConventionId copy, Contents base, Map<UUID, UUID> ids, Map<String, Choice> choices) {}

    void add(ConventionId copy, ConventionId amended, AmendmentId amendment, Contents base, Map<UUID, UUID> ids) {
        jdbc.sql("""
                        insert into convention.amendment_copy (copy_id, amendment_id, convention_id, base, ids)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(copy.value(), amendment.value(), amended.value())
                .params(Compression.compress(format.write(base)), json.writeValueAsString(ids))
                .update();
    }

    Made getCopy(ConventionId amended, AmendmentId amendment) {
        return jdbc.sql("""
                        select copy_id, base, ids, choices from convention.amendment_copy
                        where convention_id = ? and amendment_id = ?
                        """)
                .params(amended.value(), amendment.value())
                .query((row, number) -> new Made(
                        new ConventionId(row.getObject("copy_id", UUID.class)),
                        format.read(Compression.expand(row.getBytes("base"))),
                        json.readValue(row.getString("ids"), new TypeReference<HashMap<UUID, UUID>>() {}),
                        json.readValue(row.getString("choices"), new TypeReference<HashMap<String, Choice>>() {})))
                .optional()
                .orElseThrow(() -> NotFound.of("Copy of amendment", amendment.value()));
    }

    /// Keeps what was chosen, each by itself: two people may choose at the same time.
    @Transactional
    public void choose(ConventionId amended, AmendmentId amendment, Map<Divergence, Divergence.Side> chosen) {
        var choices = new HashMap<String, Choice>();
        chosen.forEach((divergence, side) -> choices.put(divergence.place(), new Choice(side, divergence.seen())));
        jdbc.sql("""
                        update convention.amendment_copy set choices = choices || cast(? as jsonb), version = version + 1
                        where convention_id = ? and amendment_id = ?
                        """)
                .params(json.writeValueAsString(choices), amended.value(), amendment.value())
                .update();
    }
}
