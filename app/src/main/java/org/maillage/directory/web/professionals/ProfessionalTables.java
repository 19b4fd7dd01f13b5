package org.maillage.directory.web.professionals;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Space;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// The list as a file: what each card shows, nothing else.
@Component
class ProfessionalTables {

    private static final int NAME_CHARS = 26;
    private static final int TEXT_CHARS = 40;

    private final Cards cards;
    private final InstanceAddress instance;
    private final Clock clock;

    ProfessionalTables(Cards cards, InstanceAddress instance, Clock clock) {
        this.cards = cards;
        this.instance = instance;
        this.clock = clock;
    }

    TableFile<Card> of(Space space, TableFormat format, ProfessionalPages.Search search) {
        String here = space.path(Professional.PATH);
        List<String> filters = search.query().chips(search.territory(), here).stream()
                .map(chip -> chip.label() + "\u00a0: " + chip.value())
                .toList();
        var provenance = new Provenance(
                space.convention().slug(),
                "Professionnels",
                space.convention().title(),
                filters,
                ZonedDateTime.now(clock),
                instance.of(here + search.query().written()));
        return new TableFile<>(format, new Table<>(provenance, columns()), () -> rows(space, search));
    }

    private Stream<Card> rows(Space space, ProfessionalPages.Search search) {
        return cards.of(space, search.found()).stream();
    }

    private static List<TableColumn<Card>> columns() {
        return List.of(
                TableColumn.text("Nom", NAME_CHARS, Card::name),
                TableColumn.text("Fonction et organisation", TEXT_CHARS, Card::who),
                TableColumn.lines("Peut aider à", TEXT_CHARS, Card::help),
                TableColumn.lines("Thématiques, lieux et services", TEXT_CHARS, Card::themes),
                TableColumn.lines("Publics", NAME_CHARS, Card::audiences),
                TableColumn.lines("Quartiers", NAME_CHARS, Card::areas),
                TableColumn.lines(
                        "Lieux",
                        NAME_CHARS,
                        card -> card.places().stream().map(Link::label).toList()),
                TableColumn.text("Téléphone", NAME_CHARS, card -> label(card.phone())),
                TableColumn.text("Courriel", TEXT_CHARS, card -> label(card.mail())),
                TableColumn.text("Comment les joindre", TEXT_CHARS, Card::reach),
                TableColumn.text("Langues", NAME_CHARS, Card::languages));
    }

    private static @Nullable String label(@Nullable Link link) {
        return link == null ? null : link.label();
    }
}
