package org.maillage.directory.professionals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who agreed to be shown, to which text, by what way; and the days of those who withdrew.
@Repository
public class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How somebody said who they were when they agreed.
    public enum Way {
        ACCOUNT,
        MAIL
    }

    public record Standing(Way way, int textVersion, LocalDate givenOn) {}

    /// The one that lets an entry be shown.
    public Optional<Standing> findStanding(ProfessionalId professional) {
        return jdbc.sql("""
                        select way, text_version, given_on from directory.professional_consent
                        where professional_id = ? and withdrawn_on is null
                        """)
                .param(professional.value())
                .query((row, number) -> new Standing(
                        Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                        row.getInt("text_version"),
                        row.getObject("given_on", LocalDate.class)))
                .optional();
    }

    void give(ProfessionalId professional, AreaId territory, String address, Way way, LocalDate day) {
        jdbc.sql("""
                        insert into directory.professional_consent (id, professional_id, territory_id, address_digest,
                          way, text_version, given_on) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), professional.value(), territory.value(), AddressDigest.of(address))
                .params(way.name().toLowerCase(Locale.ROOT), ConsentText.currentVersion(), day)
                .update();
    }

    void withdraw(ProfessionalId professional, LocalDate day) {
        jdbc.sql("""
                        update directory.professional_consent set withdrawn_on = ?
                        where professional_id = ? and withdrawn_on is null
                        """).params(day, professional.value()).update();
    }

    /// What is left of those withdrawn until that day goes too.
    int forgetWithdrawnUntil(LocalDate day) {
        return jdbc.sql("delete from directory.professional_consent where withdrawn_on <= ?")
                .param(day)
                .update();
    }
}
