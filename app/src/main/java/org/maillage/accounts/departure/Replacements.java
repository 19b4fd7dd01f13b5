package org.maillage.accounts.departure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.maillage.base.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replaces people who left by the function they held, one transaction each. Nothing brings a name back.
@Component
public class Replacements {

    private static final Saved NOT_GONE =
            new Saved.Refused("leftOn", "Dites d’abord quel jour cette personne est partie.");

    private final JdbcClient jdbc;
    private final Departures departures;
    private final Names names;
    private final NameReplacement replacement;
    private final List<PersonTraces> traces;
    private final Clock clock;

    Replacements(
            JdbcClient jdbc,
            Departures departures,
            Names names,
            NameReplacement replacement,
            List<PersonTraces> traces,
            Clock clock) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.names = names;
        this.replacement = replacement;
        this.traces = traces;
        this.clock = clock;
    }

    /// What a replacement would touch.
    ///
    /// @param journalLines entries of the journal that the person made
    /// @param texts rows that hold the name or an address
    /// @param namesake whether somebody else bears the name: texts then stay as they are, but for addresses
    public record Extent(int journalLines, int texts, boolean namesake) {}

    public Extent extentOf(PersonId person) {
        int lines = jdbc.sql("select count(*) from journal.entry where actor_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
        return new Extent(lines, replacement.countTexts(names.of(person)), names.hasNamesake(person));
    }

    /// Somebody who left: their delay has passed, or they asked to be forgotten. Whichever node asks, it happens once.
    @Transactional
    public Saved replaceNow(PersonId person) {
        Optional<Departure> gone = departures.take(person);
        gone.ifPresent(this::replace);
        return gone.isPresent() ? Saved.DONE : NOT_GONE;
    }

    private void replace(Departure departure) {
        PersonId person = departure.person();
        KnownAs known = names.of(person);
        traces.forEach(trace -> trace.erase(person));
        replacement.replaceInTexts(known, departure.title());
        jdbc.sql("""
                        update accounts.person
                        set given_name = '', family_name = ?, email = null, function = null, deleted_at = ?,
                          replaced_at = ?, version = version + 1
                        where id = ?
                        """).params(departure.title(), now(), now(), person.value()).update();
        replacement.replaceInJournal(person, known, departure.title());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
