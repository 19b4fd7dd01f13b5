package org.maillage.plan.web.views;

import java.util.List;
import java.util.Map;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Note;
import org.maillage.plan.Step;
import org.maillage.plan.views.PlanFacets;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.notes.NoteLines;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Builds the cards.
@Component
class CardsView {

    private final PlanFacets facets;
    private final Wording wording;
    private final Words words;

    CardsView(PlanFacets facets, Wording wording, Words words) {
        this.facets = facets;
        this.wording = wording;
        this.words = words;
    }

    CardsBody bodyOf(ViewedList viewed, String page) {
        var space = viewed.space();
        Map<ActionId, List<Step>> steps = facets.listSteps(space.id(), space.sight());
        Map<ActionId, Note> latest = facets.listLatestNotes(space.id(), space.sight());
        var ways = new PlanColumns(viewed.address(), viewed.filter());
        return new CardsBody(
                viewed.rows().stream()
                        .map(row -> card(viewed, row, steps.getOrDefault(row.id(), List.of()), latest))
                        .toList(),
                ways.pager(viewed.slice(page)));
    }

    private CardsBody.Card card(ViewedList viewed, ActionRow row, List<Step> steps, Map<ActionId, Note> latest) {
        Note note = latest.get(row.id());
        return new CardsBody.Card(
                viewed.line(row),
                StepWords.of(steps, wording.today()),
                note == null
                        ? null
                        : new NoteLines(words, day -> FrenchDates.near(day, wording.today()), Map.of()).of(note));
    }
}
