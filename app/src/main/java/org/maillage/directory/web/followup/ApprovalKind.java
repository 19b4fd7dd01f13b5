package org.maillage.directory.web.followup;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.maillage.directory.web.parts.PartKind;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// An approval, for a time or without term.
@Component
class ApprovalKind implements PartKind<ApprovalForm, Granted.Draft> {

    static final String PLACE = "/agrements";

    private static final Titles TITLES = new Titles(
            FollowUps.PATH,
            PLACE,
            "Ajouter un agrément",
            "Modifier l’agrément",
            "Agrément ajouté",
            "Agrément retiré",
            "Agrément rétabli");

    private final SheetParts<Granted.Draft> parts;
    private final FollowUps followUps;
    private final Kinds kinds;

    ApprovalKind(SheetParts<Granted.Draft> parts, FollowUps followUps, Kinds kinds) {
        this.parts = parts;
        this.followUps = followUps;
        this.kinds = kinds;
    }

    @Override
    public Titles titles() {
        return TITLES;
    }

    @Override
    public SheetParts<Granted.Draft> parts() {
        return parts;
    }

    @Override
    public void requireChange(Space space, Structure structure) {
        space.rights().requireSomeCoordination();
    }

    @Override
    public ApprovalForm blank(Structure structure, String asked) {
        return ApprovalForm.blank(kinds.find(structure.sheet().get(StructureField.KIND))
                .map(Kind::approval)
                .orElse(null));
    }

    @Override
    public Optional<ApprovalForm> find(Owner owner, PartId id) {
        return followUps.of(owner).approvals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(ApprovalForm::of);
    }

    @Override
    public Map<String, String> errors(Space space, Owner owner, @Nullable PartId id, ApprovalForm form) {
        return new Faults()
                .require("what", form.what(), "Dites de quoi il s’agit\u00a0: agrément, autorisation, label…")
                .limit("what", form.what(), LINE)
                .limit("grantedBy", form.grantedBy(), LINE)
                .limit("reference", form.reference(), LINE)
                .day("startsOn", form.startsOn())
                .day("endsOn", form.endsOn())
                .refuse(
                        endsBeforeItStarts(form),
                        "endsOn",
                        "La fin précède le début\u00a0: corrigez l’une des deux dates.")
                .found();
    }

    private static boolean endsBeforeItStarts(ApprovalForm form) {
        return Typed.findDay(form.startsOn())
                .flatMap(start -> Typed.findDay(form.endsOn()).map(end -> end.isBefore(start)))
                .orElse(false);
    }

    @Override
    public Granted.Draft draft(ApprovalForm form) {
        return form.toDraft();
    }

    @Override
    public int version(ApprovalForm form) {
        return form.version();
    }

    @Override
    public String title(Space space, ApprovalForm form) {
        return form.what();
    }

    @Override
    public Conflict.Fields fields(Space space, ApprovalForm theirs, ApprovalForm mine) {
        return new Conflict.Fields()
                .add("Quoi", theirs.what(), mine.what(), "what")
                .add("Par qui", theirs.grantedBy(), mine.grantedBy(), "grantedBy")
                .add("Référence", theirs.reference(), mine.reference(), "reference")
                .add("Début", Typed.dayInWords(theirs.startsOn()), Typed.dayInWords(mine.startsOn()), "startsOn")
                .add("Fin", Typed.dayInWords(theirs.endsOn()), Typed.dayInWords(mine.endsOn()), "endsOn");
    }
}
