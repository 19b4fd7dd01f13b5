package org.maillage.directory.web.professionals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.Organisations;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.ConsentText;
import org.maillage.directory.professionals.Consents;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Builds the page of one's own entry.
@Component
class EntryFormPages {

    private static final Map<String, String> THEMES = Map.of(
            "PE", "Petite enfance",
            "EN", "Enfance",
            "JE", "Jeunesse",
            "PA", "Parentalité",
            "VS", "Vie sociale",
            "DR", "Accès aux droits");

    private final EntryForms forms;
    private final Areas areas;
    private final Kinds kinds;
    private final Organisations organisations;
    private final Consents consents;

    EntryFormPages(EntryForms forms, Areas areas, Kinds kinds, Organisations organisations, Consents consents) {
        this.forms = forms;
        this.areas = areas;
        this.kinds = kinds;
        this.organisations = organisations;
        this.consents = consents;
    }

    /// Where the form stands, and where it leads.
    ///
    /// @param decline null when there is nothing to decline
    record Place(
            List<Link> crumbs,
            String action,
            @Nullable String decline,
            @Nullable String back) {}

    /// @param standing the entry that is shown, or null
    EntryFormPage pageOf(
            AreaId whole, @Nullable Professional standing, String intro, Filled<EntryForm> filled, Place place) {
        Territory territory = areas.getTerritory(whole);
        return new EntryFormPage(
                standing == null ? "Figurer dans l’annuaire" : "Ma fiche dans l’annuaire",
                place.crumbs(),
                intro,
                standing == null ? "" : standing(standing),
                filled,
                choices(territory, filled.form()),
                standing == null ? ConsentText.current() : "",
                place.action(),
                standing == null ? null : place.action() + "/retrait",
                place.decline(),
                place.back());
    }

    private String standing(Professional professional) {
        return consents.findStanding(professional.id())
                .map(consent -> "Montrée depuis votre accord du %s, donné %s."
                        .formatted(
                                FrenchDates.day(consent.givenOn()),
                                consent.way() == Consents.Way.MAIL
                                        ? "par un lien reçu par courriel"
                                        : "depuis votre compte"))
                .orElse("");
    }

    private EntryFormPage.Choices choices(Territory territory, EntryForm form) {
        return new EntryFormPage.Choices(
                ThemeGroups.all(form.themes()).stream()
                        .map(EntryFormPage.Folded::of)
                        .toList(),
                kinds.byTheme().entrySet().stream()
                        .map(group -> new OptionGroup(
                                THEMES.getOrDefault(group.getKey(), "Autres"), options(group.getValue(), form)))
                        .map(EntryFormPage.Folded::of)
                        .toList(),
                OptionGroup.single(Vocabulary.AUDIENCES.terms().stream()
                        .map(term -> new Option(
                                term.code(), term.label(), form.audiences().contains(term.code())))
                        .toList()),
                OptionGroup.single(territory.parts().stream()
                        .map(area -> new Option(
                                area.id().value().toString(),
                                area.name(),
                                form.areas().contains(area.id().value().toString())))
                        .toList()),
                organisations.listAll().stream().map(Organisation::name).toList(),
                forms.structuresOf(territory).stream()
                        .map(Structure::name)
                        .distinct()
                        .toList());
    }

    private static List<Option> options(List<Kind> kinds, EntryForm form) {
        return kinds.stream()
                .map(kind -> new Option(kind.code(), kind.plural(), form.kinds().contains(kind.code())))
                .toList();
    }
}
