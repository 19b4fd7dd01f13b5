package org.maillage.directory.web.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.convention.Convention;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.Vocabulary;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// What one chooses from on the forms of sheets.
@Component
class SheetChoices {

    private final Kinds kinds;
    private final Themes themes;
    private final Scopes scopes;

    SheetChoices(Kinds kinds, Themes themes, Scopes scopes) {
        this.kinds = kinds;
        this.themes = themes;
        this.scopes = scopes;
    }

    List<OptionGroup> kinds(Convention convention, String chosen) {
        Map<String, String> names =
                themes.listOf(convention.id()).stream().collect(Collectors.toMap(Theme::code, Theme::name));
        return kinds.byTheme().entrySet().stream()
                .map(group -> new OptionGroup(
                        names.getOrDefault(group.getKey(), "Autres"),
                        group.getValue().stream()
                                .map((Kind kind) -> new Option(
                                        kind.code(), kind.label(), kind.code().equals(chosen)))
                                .toList()))
                .toList();
    }

    List<OptionGroup> communes(Convention convention, String chosen) {
        return OptionGroup.single(scopes.of(convention).territory().communes().stream()
                .filter(area -> area.code() != null)
                .map(area -> new Option(String.valueOf(area.code()), area.name(), chosen.equals(area.code())))
                .toList());
    }

    /// The commune that a new structure is most likely in: the only one, or none.
    java.util.Optional<Area> onlyCommune(Convention convention) {
        List<Area> communes = scopes.of(convention).territory().communes();
        return communes.size() == 1 ? java.util.Optional.of(communes.getFirst()) : java.util.Optional.empty();
    }

    String nameOfCommune(Convention convention, String insee) {
        return scopes.of(convention).territory().communes().stream()
                .filter(area -> insee.equals(area.code()))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    static List<OptionGroup> terms(Vocabulary vocabulary, Collection<String> chosen) {
        return OptionGroup.single(vocabulary.terms().stream()
                .map(term -> new Option(term.code(), term.label(), chosen.contains(term.code())))
                .toList());
    }

    static String say(Vocabulary vocabulary, Collection<String> codes) {
        return codes.stream().map(vocabulary::labelOf).collect(Collectors.joining(", "));
    }

    /// The units that capacities of the known kinds are counted in, to propose.
    List<String> units() {
        return kinds.all().stream()
                .map(Kind::unit)
                .filter(java.util.Objects::nonNull)
                .map(Kind.Unit::many)
                .distinct()
                .toList();
    }

    String kind(String code) {
        return kinds.find(code).map(Kind::label).orElse("");
    }
}
