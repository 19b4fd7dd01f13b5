package org.maillage.plan.fiche;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.tables.FillableForm;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Digests;
import org.maillage.plan.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Remembers what fiches said when they were made. Only digests are kept: whoever reads them learns nothing.
@Repository
public class SentFiches {

    private static final TypeReference<Map<String, String>> PRINTS = new TypeReference<>() {};
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
    private static final int LENGTH = 10; // 50 bits

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SentFiches(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// @return its reference; the same for the same action that says the same
    @Transactional
    String remember(ConventionId convention, ActionId action, Collection<FillableForm.Line> lines) {
        Map<String, String> prints = SentFiche.printsOf(lines);
        String reference = referenceOf(action.value() + " " + prints);
        jdbc.sql("""
                        insert into plan.sent_fiche (convention_id, reference, action_id, made_at, prints)
                        values (?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing
                        """)
                .params(convention.value(), reference, action.value(), OffsetDateTime.now(clock))
                .param(json.writeValueAsString(prints))
                .update();
        return reference;
    }

    private static String referenceOf(String said) {
        byte[] digest = HexFormat.of().parseHex(Digests.ofText(said));
        var letters = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            letters.append(place == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(digest[place] & 31));
        }
        return letters.toString();
    }

    /// @param reference as somebody may have typed it again
    public Optional<SentFiche> find(ConventionId convention, String reference) {
        return jdbc.sql("""
                        select reference, action_id, prints from plan.sent_fiche
                        where convention_id = ? and reference = ?
                        """)
                .params(convention.value(), reference.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> new SentFiche(
                        row.getString(1),
                        new ActionId(row.getObject(2, UUID.class)),
                        json.readValue(row.getString(3), PRINTS)))
                .optional();
    }
}
