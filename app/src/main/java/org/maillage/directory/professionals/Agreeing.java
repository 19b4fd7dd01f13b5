package org.maillage.directory.professionals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.directory.Kinds;
import org.maillage.directory.Vocabulary;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes an entry with the consent that lets it be shown, and erases it with its withdrawal. There is no other way in:
/// nothing is written in somebody's name.
@Component
public class Agreeing {

    private static final Saved CHANGED = new Saved.Refused(
            "", "Votre fiche a changé entre-temps, dans une autre fenêtre\u00a0: relisez-la, puis recommencez.");

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Consents consents;
    private final Kinds kinds;
    private final Clock clock;

    Agreeing(JdbcClient jdbc, Organisations organisations, Consents consents, Kinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.consents = consents;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// Who agrees, as they proved it.
    ///
    /// @param person null for who has no account
    public record Who(@Nullable PersonId person, String address, Consents.Way way) {}

    /// Agreeing twice with one address is agreeing once: the entry that stands is written over.
    @Transactional
    public ProfessionalId agree(AreaId territory, Who who, Entry entry) {
        var id = new ProfessionalId(jdbc.sql("""
                        insert into directory.professional as f (id, territory_id, person_id, address, %s)
                        values (:id, :territory, :person, :address, %s)
                        on conflict (territory_id, address) do update
                          set person_id = coalesce(f.person_id, excluded.person_id), version = f.version + 1, %s
                        returning f.id
                        """.formatted(COLUMNS, VALUES, EXCLUDED))
                .param("id", UUID.randomUUID())
                .param("territory", territory.value())
                .param("person", who.person() == null ? null : who.person().value())
                .param("address", AddressDigest.plain(who.address()))
                .params(values(entry))
                .query(UUID.class)
                .single());
        consents.withdraw(id, today());
        consents.give(id, territory, who.address(), who.way(), today());
        return id;
    }

    /// The consent stays: it is given to be shown, not to certain words.
    @Transactional
    public Saved correct(ProfessionalId id, int version, Entry entry) {
        int rows = jdbc.sql("""
                        update directory.professional set (%s) = row(%s), version = version + 1
                        where id = :id and version = :version
                        """.formatted(COLUMNS, VALUES))
                .param("id", id.value())
                .param("version", version)
                .params(values(entry))
                .update();
        return rows == 1 ? Saved.DONE : CHANGED;
    }

    /// Erases what was shown at once, with the links that opened it; the days of the consent stay.
    @Transactional
    public void withdraw(ProfessionalId id) {
        consents.withdraw(id, today());
        jdbc.sql("delete from directory.professional where id = ?")
                .param(id.value())
                .update();
    }

    private static final List<String> FIELDS = List.of(
            "name",
            "function",
            "organisation",
            "organisation_id",
            "structures",
            "help",
            "themes",
            "kinds",
            "audiences",
            "areas",
            "phone",
            "mail",
            "reach",
            "languages",
            "ticked",
            "changed_on");
    private static final String COLUMNS = String.join(", ", FIELDS);
    private static final String VALUES = joined(field -> ":" + field);
    private static final String EXCLUDED = joined(field -> field + " = excluded." + field);

    private static String joined(Function<String, String> said) {
        return String.join(", ", FIELDS.stream().map(said).toList());
    }

    private Map<String, @Nullable Object> values(Entry entry) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", entry.name());
        values.put("function", entry.function());
        values.put("organisation", entry.organisation());
        values.put("organisation_id", organisation(entry.organisation()));
        values.put("structures", ids(entry.structures(), one -> one.value()));
        values.put("help", entry.help());
        values.put("themes", entry.themes().toArray(String[]::new));
        values.put("kinds", entry.kinds().toArray(String[]::new));
        values.put("audiences", entry.audiences().toArray(String[]::new));
        values.put("areas", ids(entry.areas(), AreaId::value));
        values.put("phone", entry.phone());
        values.put("mail", entry.mail());
        values.put("reach", entry.reach());
        values.put("languages", entry.languages());
        values.put("ticked", ticked(entry));
        values.put("changed_on", today());
        return values;
    }

    private String ticked(Entry entry) {
        Stream<String> themes = entry.themes().stream().map(Vocabulary.THEMES::labelOf);
        Stream<String> audiences = entry.audiences().stream().map(Vocabulary.AUDIENCES::labelOf);
        Stream<String> known = entry.kinds().stream()
                .flatMap(code -> kinds.find(code).stream())
                .flatMap(kind -> Stream.concat(Stream.of(kind.label()), kind.words().stream()));
        return Stream.of(themes, audiences, known).flatMap(Function.identity()).collect(Collectors.joining(" · "));
    }

    private @Nullable UUID organisation(String name) {
        return organisations
                .findByName(name)
                .map(Organisation::id)
                .map(id -> id.value())
                .orElse(null);
    }

    private static <I> UUID[] ids(List<I> all, Function<I, UUID> value) {
        return all.stream().map(value).toArray(UUID[]::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
