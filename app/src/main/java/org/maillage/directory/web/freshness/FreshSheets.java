package org.maillage.directory.web.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Space;
import org.maillage.directory.Quality;
import org.maillage.directory.Scopes;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.web.Freshness;
import org.springframework.stereotype.Component;

/// The sheets of a territory with their age and quality, those that need most first.
@Component
public class FreshSheets {

    private final Structures structures;
    private final Services services;
    private final Organisations organisations;
    private final Scopes scopes;
    private final Clock clock;

    FreshSheets(Structures structures, Services services, Organisations organisations, Scopes scopes, Clock clock) {
        this.structures = structures;
        this.services = services;
        this.organisations = organisations;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// Which sheets are shown.
    public enum Choice {
        ALL(""),
        DUE("revoir"),
        UNKEPT("sans-responsable"),
        POOR("a-completer");

        private static final int POOR_BELOW = 60;

        private final String word;

        Choice(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Choice of(String word) {
            return Stream.of(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElse(ALL);
        }

        public boolean keeps(Aged sheet, LocalDate today) {
            return switch (this) {
                case ALL -> true;
                case DUE -> sheet.structure().upkeep().isDue(today);
                case UNKEPT -> sheet.structure().upkeep().owner() == null;
                case POOR -> sheet.quality().percent() < POOR_BELOW;
            };
        }
    }

    /// @param given the services of the structure
    /// @param owner name of who keeps it, or empty
    public record Aged(Structure structure, List<Service> given, String owner, Quality quality) {

        public Aged {
            given = List.copyOf(given);
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// In three queries, whatever their number.
    public List<Aged> list(Space space) {
        List<Structure> all = structures.listIn(scopes.of(space).communes());
        Map<StructureId, List<Service>> given =
                services.listGivenBy(all.stream().map(Structure::id).toList());
        List<OrganisationId> owners = all.stream()
                .map(one -> one.upkeep().owner())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        Map<OrganisationId, Organisation> names = organisations.byId(owners);
        LocalDate today = today();
        return all.stream()
                .map(one -> aged(one, given.getOrDefault(one.id(), List.of()), nameOf(one, names), today))
                .sorted(Comparator.comparingInt((Aged one) -> one.quality().percent())
                        .thenComparing(one -> one.structure().name()))
                .toList();
    }

    private static Aged aged(Structure structure, List<Service> given, String owner, LocalDate today) {
        return new Aged(structure, given, owner, Quality.of(structure, given, today));
    }

    private static String nameOf(Structure structure, Map<OrganisationId, Organisation> names) {
        OrganisationId owner = structure.upkeep().owner();
        Organisation found = owner == null ? null : names.get(owner);
        return found == null ? "" : found.name();
    }

    static FreshnessPage.Line line(Space space, Aged sheet, LocalDate today) {
        return new FreshnessPage.Line(
                space.path(sheet.structure().path()),
                sheet.structure().name(),
                sheet.owner(),
                Freshness.of(sheet.structure().upkeep(), today),
                sheet.quality().percent(),
                sheet.quality().wishes().stream().map(Quality.Wish::label).collect(Collectors.joining(", ")));
    }
}
