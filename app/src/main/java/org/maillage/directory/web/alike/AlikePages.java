package org.maillage.directory.web.alike;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.Scopes;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Alikes;
import org.maillage.directory.alike.Differents;
import org.maillage.directory.alike.Mergers;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Component;

/// Builds the list of sheets that may be one.
@Component
class AlikePages {

    private static final int A_PAGE = 20;

    private final Alikes alikes;
    private final Mergers mergers;
    private final Differents differents;
    private final Structures structures;
    private final Scopes scopes;

    AlikePages(Alikes alikes, Mergers mergers, Differents differents, Structures structures, Scopes scopes) {
        this.alikes = alikes;
        this.mergers = mergers;
        this.differents = differents;
        this.structures = structures;
        this.scopes = scopes;
    }

    AlikesPage pageOf(Space space, int asked) {
        List<String> communes = scopes.of(space).communes();
        List<Alikes.Pair> all = alikes.listPairs(communes);
        int pages = Math.max(1, Math.ceilDiv(all.size(), A_PAGE));
        int number = Math.clamp(asked, 1, pages);
        List<Alikes.Pair> shown = all.subList((number - 1) * A_PAGE, Math.min(number * A_PAGE, all.size()));
        Map<StructureId, Structure> sheets = structures.listOf(shown.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet()));
        String here = space.path(Alikes.PATH);
        return new AlikesPage(
                List.of(new Link("Annuaire", space.path(Structures.PATH))),
                all.size() + "\u00a0" + (all.size() < 2 ? "paire à regarder" : "paires à regarder"),
                shown.stream()
                        .filter(pair -> sheets.containsKey(pair.one()) && sheets.containsKey(pair.other()))
                        .map(pair -> pair(space, pair, sheets))
                        .toList(),
                Pager.turning(number, pages, one -> here + "?page=" + one),
                joined(space, communes),
                different(space, communes));
    }

    private static AlikesPage.Pair pair(Space space, Alikes.Pair pair, Map<StructureId, Structure> sheets) {
        Structure one = Objects.requireNonNull(sheets.get(pair.one()));
        Structure other = Objects.requireNonNull(sheets.get(pair.other()));
        String own = space.path(one.path());
        return new AlikesPage.Pair(
                side(space, one),
                side(space, other),
                pair.likeness().isSure() ? "warn" : "info",
                pair.likeness().isSure() ? "Sans doute le même lieu" : "À vérifier",
                pair.likeness().reasons(),
                own + "/reunion?avec=" + other.number(),
                own + "/difference",
                other.number());
    }

    private static AlikesPage.Side side(Space space, Structure one) {
        return new AlikesPage.Side(
                new Link(one.name(), space.path(one.path())),
                Stream.of(one.sheet().get(StructureField.ADDRESS), sourceOf(one))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    static String sourceOf(Structure one) {
        return one.origin().isHere() || one.origin().source().isEmpty()
                ? "saisie ici"
                : "source\u00a0: " + one.origin().source();
    }

    private List<AlikesPage.Decided> joined(Space space, List<String> communes) {
        List<Mergers.Joined> all = mergers.listJoined(communes);
        Map<StructureId, Structure> kept =
                structures.listOf(all.stream().map(Mergers.Joined::kept).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(tie -> Optional.ofNullable(kept.get(tie.kept())).stream()
                        .map(one -> new AlikesPage.Decided(
                                "«\u00a0%s\u00a0» a été réunie à".formatted(tie.name()),
                                new Link(one.name(), space.path(one.path())),
                                space.path(Structures.PATH + "/" + tie.number() + "/restauration"),
                                "")))
                .toList();
    }

    private List<AlikesPage.Decided> different(Space space, List<String> communes) {
        List<Differents.Two> all = differents.listIn(communes);
        Map<StructureId, Structure> sheets = structures.listOf(
                all.stream().flatMap(two -> Stream.of(two.one(), two.other())).collect(Collectors.toSet()));
        return all.stream()
                .filter(two -> sheets.containsKey(two.one()) && sheets.containsKey(two.other()))
                .map(two -> different(
                        space,
                        Objects.requireNonNull(sheets.get(two.one())),
                        Objects.requireNonNull(sheets.get(two.other()))))
                .toList();
    }

    private static AlikesPage.Decided different(Space space, Structure one, Structure other) {
        return new AlikesPage.Decided(
                "«\u00a0%s\u00a0» n’est pas".formatted(one.name()),
                new Link(other.name(), space.path(other.path())),
                space.path(one.path()) + "/difference/retrait",
                Long.toString(other.number()));
    }
}
