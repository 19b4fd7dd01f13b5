package org.maillage.plan.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts one cell at a time into an action, and says where it went. What a field cannot hold whole stays among the
/// fields of origin; what nobody understands is remarked upon as well.
final class CellPlacing {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s,;<>\"«»]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("(?:(?!https?://|www\\.).){0,150}https?://[^\\s,;<>\"«»]*[^\\s,;<>\"«».)]");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;.()-]*");

    private CellPlacing() {}

    static CellFate place(CellAtHand here) {
        if (here.cell().asIs()) {
            return here.kept();
        }
        if (here.cell().failed()) {
            return here.keptBecause(Sentences.FORMULA_FAILED, Sentences.SUGGEST_FORMULA);
        }
        PlanColumn meaning = here.column().meaning();
        return meaning == null ? here.kept() : place(here, meaning);
    }

    private static CellFate place(CellAtHand here, PlanColumn meaning) {
        return switch (meaning.kind()) {
            case TEXT -> placeText(here, meaning);
            case CODE -> here.inFieldIf(here.action().addCode(meaning, Folded.oneLine(here.text())));
            case COMPUTED -> CellFate.leftOut(Sentences.COMPUTED);
            case NAMES -> placeNames(here, meaning, Names.ofOrganisations(here.text(), here.known()));
            case PEOPLE -> placeNames(here, meaning, Names.ofPeople(here.text()));
            case LINES -> placeItems(here, meaning, Names.lines(here.text()));
            case NOTE -> placeItems(here, meaning, List.of(here.text()));
            case LINKS -> placeLinks(here, meaning);
            case STATUS -> WordPlacing.placeStatus(here);
            case MOOD -> WordPlacing.placeMood(here);
            case PRIORITY -> WordPlacing.placePriority(here);
            case NATURE -> WordPlacing.placeNature(here);
            case START -> DatePlacing.placeStart(here);
            case END -> DatePlacing.placeEnd(here);
            case ENDLESS -> DatePlacing.placeEndless(here);
            case REFERENCE -> here.inField();
            case PATH, TITLE, SUB_TITLE, ORIGIN -> here.kept();
        };
    }

    private static CellFate placeText(CellAtHand here, PlanColumn meaning) {
        here.action().addText(meaning, here.text());
        return here.inField();
    }

    private static CellFate placeNames(CellAtHand here, PlanColumn meaning, List<String> names) {
        return names.stream().anyMatch(name -> name.length() > Names.MAX_NAME)
                ? here.keptBecause(Sentences.NAME_TOO_LONG, Sentences.SUGGEST_NAMES)
                : placeItems(here, meaning, names);
    }

    private static CellFate placeItems(CellAtHand here, PlanColumn meaning, List<String> items) {
        here.action().addAll(meaning, items);
        return here.inFieldIf(!items.isEmpty());
    }

    /// A line may say what its address leads to, before it: that is how our own lists write links.
    private static CellFate placeLinks(CellAtHand here, PlanColumn meaning) {
        List<String> lines = here.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.stream().allMatch(line -> NAMED_ADDRESS.matcher(line).matches())) {
            here.action().addAll(meaning, lines);
            return here.inField();
        }
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = ADDRESS.matcher(here.text());
        while (matcher.find()) {
            String address = matcher.group().replaceAll("[.)]+$", "");
            links.add(address.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + address : address);
        }
        here.action().addAll(meaning, List.copyOf(links));
        boolean onlyLinks = BETWEEN_ADDRESSES.matcher(matcher.replaceAll(" ")).matches();
        return here.inFieldIf(onlyLinks && !links.isEmpty());
    }
}
