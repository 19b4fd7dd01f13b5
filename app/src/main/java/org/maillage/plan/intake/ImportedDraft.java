package org.maillage.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.Mood;
import org.maillage.plan.Notes;
import org.maillage.plan.OriginField;
import org.maillage.shared.SchoolYear;

/// What a read action brings that the plan has a place for, and, word for word, what it has none for.
final class ImportedDraft {

    private static final String TAKEN_OVER = "Situation reprise du fichier importé.";
    private static final String OF_ORIGIN = " : ";
    private static final Pattern LINK = Pattern.compile("(?s)(.*?)((?:https?://|www\\.)\\S+)");

    private final ReadAction action;
    private final String place;
    private final String parentWord;
    private final List<OriginField> origin = new ArrayList<>();
    private final List<ActionLink> links = new ArrayList<>();
    private final ActionDraft.Schedule schedule;

    /// @param place where the row stands, in words
    /// @param parentWord title of the action it is a part of, empty for none
    ImportedDraft(ReadAction action, String place, String parentWord) {
        this.action = action;
        this.place = place;
        this.parentWord = parentWord;
        action.origin().forEach((heading, text) -> keep(heading, List.of(text)));
        action.content().links().forEach(this::link);
        this.schedule = readSchedule();
    }

    ReadAction action() {
        return action;
    }

    String parentWord() {
        return parentWord;
    }

    List<ActionLink> links() {
        return links;
    }

    ActionDraft.Schedule schedule() {
        return schedule;
    }

    boolean saysStart() {
        return schedule.startsOn() != null;
    }

    boolean saysEnd() {
        return schedule.endsOn() != null || schedule.endless();
    }

    /// Keeps words that found no field, one origin field for all of them.
    void keep(String label, List<String> words) {
        String text = String.join(", ", words);
        if (!text.isBlank()) {
            origin.add(new OriginField(label, text, place));
        }
    }

    List<OriginField> origin() {
        return List.copyOf(origin);
    }

    List<String> originWords() {
        return origin.stream().map(ImportedDraft::originWord).toList();
    }

    static String originWord(OriginField field) {
        return field.label() + OF_ORIGIN + field.value();
    }

    static String headingOf(String originWord) {
        return originWord.substring(0, Math.max(0, originWord.indexOf(OF_ORIGIN)));
    }

    /// The news the file holds; a mood that is not the action's, without any word, becomes one that says where it comes
    /// from.
    List<String> newsFor(@Nullable Mood now) {
        List<String> notes = action.content().notes();
        Mood said = action.state().mood();
        return notes.isEmpty() && said != null && said != now ? List.of(TAKEN_OVER) : notes;
    }

    List<Notes.Draft> notes(Collection<String> bodies) {
        var notes = new ArrayList<Notes.Draft>();
        for (String body : bodies) {
            Mood mood = notes.isEmpty() ? action.state().mood() : null;
            notes.add(new Notes.Draft(null, mood, body, ActionDraft.SeenBy.PARTNERS));
        }
        return notes;
    }

    private ActionDraft.Schedule readSchedule() {
        ReadAction.Span span = action.span();
        LocalDate start = span.start();
        LocalDate end = span.end();
        if (span.schoolYears() != null) {
            keep("Années scolaires", List.of(span.schoolYears()));
            var year = SchoolYear.find(span.schoolYears());
            start = start == null ? year.map(SchoolYear::startsOn).orElse(null) : start;
            end = end == null ? year.map(SchoolYear::endsOn).orElse(null) : end;
        }
        boolean kept = end != null && !span.endless() && (start == null || !end.isBefore(start));
        if (end != null && !kept) {
            keep("Date de fin", List.of(end.toString()));
        }
        return new ActionDraft.Schedule(start, kept ? end : null, span.endless());
    }

    private void link(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.matches()) {
            keep("Liens", List.of(text));
            return;
        }
        String url = link.group(2).startsWith("www.") ? "https://" + link.group(2) : link.group(2);
        String label = link.group(1).strip();
        links.add(new ActionLink(label.isEmpty() ? link.group(2) : label, url));
    }
}
