package org.maillage.plan.web.renewal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.renewal.Proposal;
import org.maillage.plan.renewal.RenewalLine;
import org.maillage.plan.renewal.RenewalLines;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Builds the page where several lines are decided together.
@Component
class TogetherPages {

    private static final String CHOSEN = "choix";

    private final RenewalLines lines;
    private final Themes themes;
    private final LineWords telling;
    private final Words words;

    TogetherPages(RenewalLines lines, Themes themes, LineWords telling, Words words) {
        this.lines = lines;
        this.themes = themes;
        this.telling = telling;
        this.words = words;
    }

    TogetherPage pageOf(
            Space space,
            MultiValueMap<String, String> parameters,
            DecisionForm form,
            FormErrors errors,
            @Nullable Notice notice) {
        List<RenewalLine> chosen = chosen(space, parameters);
        Map<Boolean, List<RenewalLine>> byRight =
                chosen.stream().collect(Collectors.partitioningBy(line -> line.isOpenTo(space.rights())));
        List<RenewalLine> open = byRight.getOrDefault(true, List.of());
        ChoiceFilter filter = filterOf(parameters);
        DecisionForm proposed = withProposal(form, parameters);
        return new TogetherPage(
                Address.crumbsToChoices(space),
                open.isEmpty() ? "Décider ensemble" : "Décider de " + Counts.of(open.size(), "ligne", "lignes"),
                telling.linesOf(space, open),
                telling.linesOf(space, byRight.getOrDefault(false, List.of())),
                proposed.options(words),
                proposed,
                errors,
                open.stream().anyMatch(RenewalLine::mayBecomeExisting),
                carried(filter, open),
                space.path(Address.CHOICES + "/ensemble"),
                space.path(Address.CHOICES + filter.query()),
                "Décider pour " + Counts.of(open.size(), "ligne", "lignes"),
                notice);
    }

    static ChoiceFilter filterOf(MultiValueMap<String, String> parameters) {
        return ChoiceFilter.read(Typed.line(parameters.getFirst("theme")), Typed.line(parameters.getFirst("etat")));
    }

    /// The version of each line that the page showed, by its key.
    static Map<String, Integer> seen(DecisionForm form) {
        var seen = new LinkedHashMap<String, Integer>();
        for (String one : form.seen().split(" ", -1)) {
            int colon = one.lastIndexOf(':');
            if (colon > 0) {
                seen.put(one.substring(0, colon), Typed.version(one.substring(colon + 1)));
            }
        }
        return seen;
    }

    private List<RenewalLine> chosen(Space space, MultiValueMap<String, String> parameters) {
        List<RenewalLine> all = lines.listOf(space.id(), space.sight());
        var proposal = Proposal.find(Typed.line(parameters.getFirst("proposition")));
        if (proposal.isEmpty()) {
            List<String> keys = parameters.getOrDefault(CHOSEN, List.of());
            return all.stream().filter(line -> keys.contains(line.key())).toList();
        }
        String theme = filterOf(parameters).theme();
        var ofTheme = themes.listOf(space.id()).stream()
                .filter(one -> theme.isEmpty() || one.code().equals(theme))
                .map(org.maillage.convention.Theme::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(line -> proposal.get().keeps(line) && ofTheme.contains(line.theme()))
                .toList();
    }

    private static DecisionForm withProposal(DecisionForm form, MultiValueMap<String, String> parameters) {
        return form.decision().isEmpty()
                ? Proposal.find(Typed.line(parameters.getFirst("proposition")))
                        .map(proposal -> new DecisionForm(proposal.choice().name(), form.reason(), "", "", ""))
                        .orElse(form)
                : form;
    }

    private static List<Carried> carried(ChoiceFilter filter, List<RenewalLine> open) {
        var carried = new ArrayList<Carried>();
        carried.add(new Carried("theme", filter.theme()));
        carried.add(new Carried("etat", filter.word()));
        open.forEach(line -> carried.add(new Carried(CHOSEN, line.key())));
        carried.add(new Carried(
                "seen",
                open.stream().map(line -> line.key() + ":" + line.version()).collect(Collectors.joining(" "))));
        return carried;
    }
}
