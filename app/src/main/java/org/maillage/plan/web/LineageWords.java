package org.maillage.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.renewal.Decision;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Kinship;
import org.maillage.plan.renewal.RenewalChoice;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Tells lineages: "Reprend VS-04 · Vacances (CTG 2023-2026)", "Arrêtée : le financement a cessé".
@Component
public class LineageWords {

    private final Words words;

    LineageWords(Words words) {
        this.words = words;
    }

    public List<LineageLine> linesOf(Kind kind, Kinship kinship) {
        var lines = new ArrayList<LineageLine>();
        if (kinship.origin() != null) {
            lines.add(line("Reprend ", kind, kinship.origin(), saidOf(kinship.taken())));
        }
        if (kinship.heir() != null) {
            lines.add(line(
                    kind == Kind.ACTION ? "Reprise par " : "Repris par ",
                    kind,
                    kinship.heir(),
                    saidOf(kinship.decision())));
        } else if (!kinship.decision().isOpen()) {
            String said = sentence(kinship.decision());
            lines.add(new LineageLine("À la fin de la convention\u00a0: ", Link.text(said), ""));
        }
        return List.copyOf(lines);
    }

    /// "continue", "à changer : raison", "s’arrête : raison".
    public String sentence(Decision decision) {
        String choice = labelOf(decision.choice()).toLowerCase(Locale.FRENCH);
        return decision.reason().isEmpty() ? choice : choice + "\u00a0: " + decision.reason();
    }

    /// Why what was taken over has to be reviewed.
    public static String reviewOf(Decision taken) {
        return taken.isOpen()
                ? "Reprise sans que la suite ait été décidée\u00a0: continuer, changer ou retirer."
                : taken.reason();
    }

    public String labelOf(@Nullable RenewalChoice choice) {
        return choice == null ? "À décider" : words.of(choice);
    }

    private String saidOf(Decision decision) {
        return decision.reason().isEmpty() ? "" : "\u00a0: " + sentence(decision);
    }

    private static LineageLine line(String before, Kind kind, Kinship.Relative relative, String after) {
        String where = relative.convention() == null ? "une autre convention" : relative.convention();
        if (relative.name() == null) {
            String what = kind == Kind.ACTION ? "une action" : "un enjeu";
            return new LineageLine(before, Link.text(what + " de " + where), after);
        }
        return new LineageLine(before, new Link(relative.name(), relative.path()), " (" + where + ")" + after);
    }
}
