package org.maillage.plan.web.renewal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.plan.renewal.NextConvention;
import org.maillage.plan.renewal.Renewal;
import org.maillage.site.Conflict;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// The frame of the next convention, as typed.
public record FrameForm(String title, String shortTitle, String slug, String startsOn, String endsOn, String version) {

    private static final Map<String, Integer> LONGEST = Map.of("title", 200, "shortTitle", 60, "slug", 80);

    public FrameForm {
        title = Typed.line(title);
        shortTitle = Typed.line(shortTitle);
        slug = Typed.line(slug);
        startsOn = Typed.line(startsOn);
        endsOn = Typed.line(endsOn);
        version = Typed.line(version);
    }

    static FrameForm of(Renewal renewal) {
        NextConvention next = renewal.next();
        return new FrameForm(
                next.title(),
                next.shortTitle(),
                next.slug(),
                next.startsOn().toString(),
                next.endsOn().toString(),
                Integer.toString(renewal.version()));
    }

    FormErrors errors() {
        var found = new LinkedHashMap<String, String>();
        check(found, "title", title, "Donnez l’intitulé de la convention suivante.");
        check(found, "shortTitle", shortTitle, "Donnez un nom court\u00a0: il sert dans le menu.");
        check(found, "slug", slug, "Donnez l’adresse de la convention suivante.");
        if (!found.containsKey("slug") && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            found.put(
                    "slug",
                    "L’adresse s’écrit en minuscules sans accent, chiffres et traits d’union\u00a0: angers-2027-2030.");
        }
        checkDay(found, "startsOn", startsOn, "Indiquez le premier jour de la période.");
        checkDay(found, "endsOn", endsOn, "Indiquez le dernier jour de la période.");
        return new FormErrors(found);
    }

    NextConvention toNext() {
        return new NextConvention(title, shortTitle, slug, Typed.getDay(startsOn), Typed.getDay(endsOn));
    }

    Conflict.Fields against(FrameForm theirs) {
        return new Conflict.Fields()
                .add("Intitulé", theirs.title, title, "title")
                .add("Nom court", theirs.shortTitle, shortTitle, "shortTitle")
                .add("Adresse", theirs.slug, slug, "slug")
                .add("Premier jour", Typed.dayInWords(theirs.startsOn), Typed.dayInWords(startsOn), "startsOn")
                .add("Dernier jour", Typed.dayInWords(theirs.endsOn), Typed.dayInWords(endsOn), "endsOn");
    }

    private static void check(Map<String, String> found, String field, String typed, String absent) {
        int longest = LONGEST.getOrDefault(field, Integer.MAX_VALUE);
        if (typed.isEmpty()) {
            found.put(field, absent);
        } else if (typed.length() > longest) {
            found.put(field, "Raccourcissez\u00a0: " + longest + "\u00a0caractères au plus.");
        }
    }

    private static void checkDay(Map<String, String> found, String field, String typed, String absent) {
        if (Typed.findDay(typed).isEmpty()) {
            found.put(field, absent);
        }
    }
}
