package org.maillage.diagnosis.web.constats.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.web.Choices;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// A constat as it was typed.
///
/// @param areas none for the whole territory
public record ConstatForm(
        String title,
        String kind,
        String detail,
        String theme,
        Set<String> topics,
        Set<String> areas,
        Set<String> audiences,
        String observedBy,
        String observedOn,
        String source,
        String visibility,
        Integer version) {

    private static final int LONGEST = 300;

    public ConstatForm {
        title = Typed.line(title);
        kind = Typed.text(kind);
        detail = Typed.text(detail);
        theme = Typed.text(theme);
        topics = Typed.choices(topics);
        areas = Typed.choices(areas);
        audiences = Typed.choices(audiences);
        observedBy = Typed.line(observedBy);
        observedOn = Typed.text(observedOn);
        source = Typed.line(source);
        visibility = Typed.text(visibility);
        version = version == null ? 0 : version;
    }

    /// @param observedBy the organisation of who writes, or nothing
    static ConstatForm blank(String observedBy, LocalDate today, String theme) {
        return new ConstatForm(
                "",
                "",
                "",
                theme,
                Set.of(),
                Set.of(),
                Set.of(),
                observedBy,
                today.toString(),
                "",
                Visibility.PARTNERS.name(),
                0);
    }

    static ConstatForm of(Constat constat) {
        ConstatDraft content = constat.content();
        return new ConstatForm(
                content.title(),
                content.kind().name(),
                content.detail(),
                content.theme() == null ? "" : content.theme().value().toString(),
                Choices.values(content.topics(), topic -> topic.value().toString()),
                Choices.values(content.areas(), area -> area.value().toString()),
                Choices.values(content.audiences(), Audience::name),
                content.origin().observedBy(),
                Typed.day(content.origin().observedOn()),
                content.origin().source(),
                content.seenBy().visibility().name(),
                constat.version());
    }

    FormErrors errors(LocalDate today) {
        var found = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            found.put("title", "Écrivez ce qui est observé, en une phrase.");
        } else if (title.length() > LONGEST) {
            found.put("title", "Ce texte dépasse " + LONGEST + " caractères\u00a0: raccourcissez-le.");
        }
        if (Typed.findChoice(ConstatKind.class, kind).isEmpty()) {
            found.put("kind", "Dites si c’est une force, une faiblesse, un besoin ou un frein.");
        }
        if (!observedOn.isEmpty() && Typed.findDay(observedOn).isEmpty()) {
            found.put("observedOn", "Cette date n’existe pas.");
        }
        Typed.findDay(observedOn).ifPresent(day -> {
            if (day.isAfter(today)) {
                found.put("observedOn", "Ce jour n’est pas encore venu.");
            }
        });
        return new FormErrors(found);
    }

    ConstatDraft toDraft(Space space) {
        Visibility seen = Typed.findChoice(Visibility.class, visibility).orElse(Visibility.PARTNERS);
        return new ConstatDraft(
                Typed.findChoice(ConstatKind.class, kind).orElseThrow(),
                title,
                detail,
                Typed.findId(theme, ThemeId::new).orElse(null),
                Typed.findIds(topics, TopicId::new),
                Typed.findIds(areas, AreaId::new),
                Typed.findChoices(Audience.class, audiences),
                new ConstatDraft.Origin(observedBy, Typed.findDay(observedOn).orElse(null), source),
                new ConstatDraft.SeenBy(seen, seen == Visibility.INSTITUTION ? institution(space) : null));
    }

    private static @Nullable OrganisationId institution(Space space) {
        return space.member().institution();
    }
}
