package org.maillage.diagnosis.web.constats.form;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.web.Moments;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Builds the form of a constat.
@Component
class ConstatFormPages {

    private final Constats constats;
    private final Choices choices;
    private final Moments moments;

    ConstatFormPages(Constats constats, Choices choices, Moments moments) {
        this.constats = constats;
        this.choices = choices;
        this.moments = moments;
    }

    /// @param constat the one being changed, or null for a new one
    ConstatFormPage pageOf(Space space, @Nullable Constat constat, Filled<ConstatForm> filled) {
        ConstatForm form = filled.form();
        String list = space.path(Constats.PATH);
        String own = constat == null ? null : space.path(constat.id().path());
        return new ConstatFormPage(
                constat == null ? "Nouveau constat" : "Modifier le constat",
                List.of(new Link("Constats", list)),
                filled,
                choices.kinds(ConstatKind::name, form.kind()),
                themes(space, form),
                topics(space, form),
                places(space, form),
                audiences(form),
                choices.readers(space, form.visibility()),
                moments.today().toString(),
                own == null ? list + "/nouveau" : own + "/modifier",
                constat != null && joins(space, constat),
                own == null ? null : own + "/suppression",
                constat == null
                        ? null
                        : space.path("/journal/constat/" + constat.id().value()),
                own == null ? list : own);
    }

    Overtaken<ConstatForm> overtaken(Space space, Constat fresh, ConstatForm mine, Saved.ChangedMeanwhile meanwhile) {
        ConstatForm theirs = ConstatForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Constat", theirs.title(), mine.title(), "title")
                .add("Ce que c’est", kind(theirs), kind(mine), "kind")
                .add("Précisions", theirs.detail(), mine.detail(), "detail")
                .add("Thème", choices.say(themes(space, theirs)), choices.say(themes(space, mine)), "theme")
                .add("Sujets", choices.say(topics(space, theirs)), choices.say(topics(space, mine)), "topics")
                .add("Lieux", choices.say(places(space, theirs)), choices.say(places(space, mine)), "areas")
                .add("Publics", choices.say(audiences(theirs)), choices.say(audiences(mine)), "audiences")
                .add("Qui l’observe", theirs.observedBy(), mine.observedBy(), "observedBy")
                .add(
                        "Observé le",
                        Typed.dayInWords(theirs.observedOn()),
                        Typed.dayInWords(mine.observedOn()),
                        "observedOn")
                .add("D’où on le sait", theirs.source(), mine.source(), "source")
                .add("Qui le lit", readers(space, theirs), readers(space, mine), "visibility");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), theirs.title(), fields));
    }

    private boolean joins(Space space, Constat constat) {
        return constats.findGroup(space.id(), space.sight(), constat.id())
                .filter(group -> group.voices().size() > 1)
                .isPresent();
    }

    private String kind(ConstatForm form) {
        return choices.say(choices.kinds(ConstatKind::name, form.kind()));
    }

    private List<OptionGroup> themes(Space space, ConstatForm form) {
        return choices.themes(space, (Theme theme) -> theme.id().value().toString(), form.theme());
    }

    private List<OptionGroup> topics(Space space, ConstatForm form) {
        return Choices.topics(choices.topicsOf(space), form.topics());
    }

    private List<OptionGroup> places(Space space, ConstatForm form) {
        Collection<String> chosen = form.areas();
        return Choices.places(
                choices.territoryOf(space), (Area area) -> area.id().value().toString(), chosen);
    }

    private List<OptionGroup> audiences(ConstatForm form) {
        return choices.audiences(Audience::name, form.audiences());
    }

    private String readers(Space space, ConstatForm form) {
        return choices.say(OptionGroup.single(choices.readers(space, form.visibility())));
    }
}
