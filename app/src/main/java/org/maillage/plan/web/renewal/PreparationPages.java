package org.maillage.plan.web.renewal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Preparation;
import org.maillage.plan.renewal.PreparationPreview;
import org.maillage.plan.renewal.RenewalLine;
import org.maillage.plan.web.Counts;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// Builds the preview of the preparation.
@Component
class PreparationPages {

    private final Preparation preparation;
    private final LineWords telling;

    PreparationPages(Preparation preparation, LineWords telling) {
        this.preparation = preparation;
        this.telling = telling;
    }

    PreparationPage pageOf(Space space, FormErrors errors) {
        PreparationPreview preview = preparation.preview(space, false);
        boolean first = !preview.renewal().isPrepared();
        boolean early = space.convention().status() == Convention.Status.PREPARATION;
        int undecided = preview.undecided().size();
        return new PreparationPage(
                Address.crumbs(space),
                first ? "Préparer la convention suivante" : "Compléter la convention suivante",
                early ? "Cette convention est en préparation\u00a0: elle se renouvelle une fois signée." : null,
                summary(preview, first),
                first ? frame(preview) : List.of(),
                parts(space, preview),
                preview.emptied().stream().map(PreparationPages::emptied).toList(),
                undecided == 0 ? null : Counts.of(undecided, "ligne reste à décider", "lignes restent à décider"),
                first,
                errors,
                space.path(Address.PREPARATION),
                early ? null : label(preview, first),
                space.path(Address.HUB));
    }

    private static String summary(PreparationPreview preview, boolean first) {
        long enjeux = preview.coming().stream().filter(RenewalLine::isEnjeu).count();
        long actions = preview.coming().size() - enjeux;
        String counted = Counts.of(Math.toIntExact(enjeux), "enjeu", "enjeux") + " et "
                + Counts.of(Math.toIntExact(actions), "action", "actions");
        return counted
                + (first
                        ? " à reprendre dans «\u00a0" + preview.renewal().next().shortTitle() + "\u00a0»."
                        : " à y ajouter.");
    }

    private static @Nullable String label(PreparationPreview preview, boolean first) {
        if (first) {
            return "Préparer la convention suivante";
        }
        return preview.coming().isEmpty()
                        && preview.undecided().isEmpty()
                        && preview.homeless().isEmpty()
                ? "Vérifier et compléter"
                : "Compléter la convention suivante";
    }

    private static List<String> frame(PreparationPreview preview) {
        PreparationPreview.Frame frame = preview.frame();
        return Stream.of(
                        Counts.of(frame.themes(), "thème", "thèmes") + " et "
                                + Counts.of(frame.headings(), "rubrique", "rubriques"),
                        Counts.of(frame.parties(), "partie", "parties")
                                + ", avec les noms et fonctions de leurs signataires, sans délibération ni signature",
                        Counts.of(frame.members(), "membre", "membres")
                                + " de la coordination et de la contribution, sans nouvelle invitation",
                        Counts.of(frame.topics(), "sujet", "sujets") + " et "
                                + Counts.of(frame.contracts(), "autre contrat", "autres contrats"),
                        "Les étapes qui restent à faire, les liens, les lieux et qui fait quoi\u00a0; ni les étapes faites ni les nouvelles")
                .toList();
    }

    private List<PreparationPage.Part> parts(Space space, PreparationPreview preview) {
        return Stream.of(
                        part(space, "Reprises", "Avec leurs textes, leurs liens et leur visibilité.", preview.coming()),
                        part(space, "Arrêtées", "Elles restent dans la convention qui finit.", preview.stopping()),
                        part(
                                space,
                                "À décider",
                                "Elles ne sont pas reprises, sauf si vous le demandez.",
                                preview.undecided()),
                        part(
                                space,
                                "Ne serviront plus aucun enjeu",
                                "Leurs enjeux ne sont pas repris\u00a0: elles sont à rattacher à un autre.",
                                preview.orphans()),
                        part(
                                space,
                                "Arrêtées depuis qu’elles ont été reprises",
                                "Elles sont déjà dans la convention suivante\u00a0: c’est là qu’on les supprime.",
                                preview.stoppedSince()),
                        part(
                                space,
                                "Sans thème dans la convention suivante",
                                "Leur thème y a été retiré\u00a0: rétablissez-le pour les reprendre.",
                                preview.homeless()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private PreparationPage.Part part(Space space, String title, String explanation, List<RenewalLine> lines) {
        return new PreparationPage.Part(title, explanation, telling.linesOf(space, lines));
    }

    private static String emptied(PreparationPreview.EmptiedDate one) {
        String what = one.step() == null ? "" : ", étape «\u00a0" + one.step() + "\u00a0»";
        return one.action().name() + what + "\u00a0: " + FrenchDates.day(one.date());
    }
}
