package org.maillage.plan.store;

import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatVoices;
import org.maillage.plan.Grounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes which constats an enjeu stands on, or an action answers. A tie to one that was joined to another stays where
/// it is: parted again, each has its own.
@Component
class GroundTies {

    private static final String UNTIE = "with recursive " + ConstatVoices.OF_ONE + """
             delete from plan.%1$s_constat tied using voice
            where tied.%1$s_id = :tied and tied.constat_id = voice.id and voice.kept_id <> all (:chosen)
            """;

    private static final String TIE = "with recursive " + ConstatVoices.OF_ONE + """
             insert into plan.%1$s_constat (%1$s_id, constat_id, convention_id)
            select :tied, voice.id, :convention from voice
            where voice.id = voice.kept_id and voice.id = any (:chosen) and not exists (
              select from plan.%1$s_constat tied join voice other on other.id = tied.constat_id
              where tied.%1$s_id = :tied and other.kept_id = voice.id)
            """;

    private final JdbcClient jdbc;

    GroundTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param what enjeu or action, said by the calling code
    void write(String what, ConventionId convention, UUID tied, Grounds.Ticked ticked) {
        UUID[] chosen = Codes.ids(ticked.constats(), ConstatId::value);
        for (String statement : new String[] {UNTIE, TIE}) {
            jdbc.sql(statement.formatted(what))
                    .param("convention", convention.value())
                    .param("tied", tied)
                    .param("chosen", chosen)
                    .params(ticked.among().params())
                    .update();
        }
    }
}
