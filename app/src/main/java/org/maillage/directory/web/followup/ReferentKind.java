package org.maillage.directory.web.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Party;
import org.maillage.convention.Space;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.followup.FollowUp;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Referent;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.directory.web.parts.PartKind;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// A referent: a member of the convention, or somebody who is named.
@Component
class ReferentKind implements PartKind<ReferentForm, Referent.Draft> {

    static final String PLACE = "/referents";

    private static final Titles TITLES = new Titles(
            FollowUps.PATH,
            PLACE,
            "Nommer un référent",
            "Modifier le référent",
            "Référent nommé",
            "Référent retiré",
            "Référent rétabli");

    private final SheetParts<Referent.Draft> parts;
    private final FollowUps followUps;
    private final Members members;
    private final SideNames sides;
    private final FieldReading reading;

    ReferentKind(
            SheetParts<Referent.Draft> parts,
            FollowUps followUps,
            Members members,
            SideNames sides,
            FieldReading reading) {
        this.parts = parts;
        this.followUps = followUps;
        this.members = members;
        this.sides = sides;
        this.reading = reading;
    }

    @Override
    public Titles titles() {
        return TITLES;
    }

    @Override
    public SheetParts<Referent.Draft> parts() {
        return parts;
    }

    @Override
    public void requireChange(Space space, Structure structure) {
        space.rights().requireSomeCoordination();
    }

    @Override
    public ReferentForm blank(Structure structure, String asked) {
        return ReferentForm.blank(asked);
    }

    @Override
    public Optional<ReferentForm> find(Owner owner, PartId id) {
        return followUps.of(owner).referents().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(ReferentForm::of);
    }

    @Override
    public Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, ReferentForm form) {
        boolean known = !form.person().isEmpty();
        return new Faults()
                .refuse(
                        FollowUp.SIDES.stream().map(Party.Side::name).noneMatch(form.side()::equals),
                        "side",
                        "Dites de quel côté cette personne suit la structure.")
                .refuse(
                        known && members.listOf(space.id()).stream().noneMatch(is(form.person())),
                        "person",
                        "Cette personne n’est pas membre de la convention\u00a0: choisissez-en une autre, ou écrivez son nom.")
                .refuse(
                        !known && form.name().isEmpty() && !form.side().isEmpty(),
                        "name",
                        "Choisissez une personne de la convention, ou écrivez un nom.")
                .refuse(
                        known && !form.name().isEmpty(),
                        "name",
                        "Gardez la personne choisie ou le nom écrit, pas les deux.")
                .limit("name", form.name(), LINE)
                .limit("function", form.function(), LINE)
                .refuse(
                        !reading.read(StructureField.PHONE, form.phone()).isWhole(),
                        "phone",
                        "Ce n’est pas un numéro de téléphone. Écrivez-le comme 02 41 00 00 00.")
                .refuse(
                        !reading.read(StructureField.MAIL, form.mail()).isWhole(),
                        "mail",
                        "Ce n’est pas une adresse de courriel. Elle ressemble à prenom.nom@exemple.fr.")
                .found();
    }

    private static Predicate<MemberCard> is(String person) {
        return card -> card.person().value().toString().equals(person);
    }

    @Override
    public Referent.Draft draft(ReferentForm form) {
        Referent.Draft draft = form.toDraft();
        return new Referent.Draft(
                draft.side(),
                draft.person(),
                draft.name(),
                draft.function(),
                reading.read(StructureField.PHONE, draft.phone()).text(),
                reading.read(StructureField.MAIL, draft.mail()).text());
    }

    @Override
    public int version(ReferentForm form) {
        return form.version();
    }

    @Override
    public String title(Space space, ReferentForm form) {
        return form.person().isEmpty() ? form.name() : personOf(space, form);
    }

    @Override
    public Conflict.Fields fields(Space space, ReferentForm theirs, ReferentForm mine) {
        return new Conflict.Fields()
                .add("Côté", sideOf(space, theirs), sideOf(space, mine), "side")
                .add("Personne", title(space, theirs), title(space, mine), "person", "name")
                .add("Fonction", theirs.function(), mine.function(), "function")
                .add("Téléphone", theirs.phone(), mine.phone(), "phone")
                .add("Courriel", theirs.mail(), mine.mail(), "mail");
    }

    /// The sides, then the people.
    @Override
    public List<List<OptionGroup>> choices(Space space, ReferentForm form) {
        List<Option> two = FollowUp.SIDES.stream()
                .map(side -> new Option(
                        side.name(), sides.of(space, side), side.name().equals(form.side())))
                .toList();
        List<Option> people = members.listOf(space.id()).stream()
                .map(card -> new Option(
                        card.person().value().toString(),
                        card.organisation() == null ? card.name() : card.name() + " · " + card.organisation(),
                        is(form.person()).test(card)))
                .toList();
        return List.of(OptionGroup.single(two), OptionGroup.single(people));
    }

    private String sideOf(Space space, ReferentForm form) {
        return Typed.findChoice(Party.Side.class, form.side())
                .map(side -> sides.of(space, side))
                .orElse("");
    }

    private String personOf(Space space, ReferentForm form) {
        return members.listOf(space.id()).stream()
                .filter(is(form.person()))
                .map(MemberCard::name)
                .findFirst()
                .orElse("");
    }
}
