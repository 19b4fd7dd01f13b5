package org.maillage.convention.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.contents.Contents;

/// What an adoption must be: rules that say no, each with its sentence.
final class AdoptionRules {

    private final Convention convention;
    private final Adoption adoption;
    private final LocalDate today;

    AdoptionRules(Convention convention, Adoption adoption, LocalDate today) {
        this.convention = convention;
        this.adoption = adoption;
        this.today = today;
    }

    Optional<Saved.Refused> refusal(AmendmentReading reading) {
        if (convention.status() != Convention.Status.SIGNED) {
            return no("", "Seule une convention signée et ouverte peut être modifiée par un avenant.");
        }
        return dates().or(() -> decisions(reading.merged())).or(() -> comparison(reading));
    }

    private Optional<Saved.Refused> dates() {
        LocalDate signed = convention.signedOn();
        if (adoption.adoptedOn().isAfter(today)) {
            return no("adoptedOn", "La date de signature ne peut pas être dans le futur.");
        }
        if (signed != null && adoption.adoptedOn().isBefore(signed)) {
            return no("adoptedOn", "Un avenant ne peut pas être signé avant la convention.");
        }
        if (signed != null && adoption.effectiveOn().isBefore(signed)) {
            return no("effectiveOn", "Un avenant ne peut pas prendre effet avant la signature de la convention.");
        }
        return Optional.empty();
    }

    private Optional<Saved.Refused> decisions(Contents merged) {
        List<Contents.Row> parties = merged.rows("convention.party");
        Predicate<Contents.Row> decided = party -> adoption.deliberations().stream()
                .anyMatch(one -> one.organisation().value().equals(party.getId("organisation_id")));
        if (!parties.stream().allMatch(decided)) {
            return no("", "Il manque la délibération d’une partie : chacune en a une, avec sa référence et sa date.");
        }
        boolean late = adoption.deliberations().stream()
                .anyMatch(one -> one.decidedOn().isAfter(adoption.adoptedOn()));
        return late ? no("adoptedOn", "La signature ne peut pas venir avant une délibération.") : Optional.empty();
    }

    private Optional<Saved.Refused> comparison(AmendmentReading reading) {
        if (!reading.merge().undecided().isEmpty()) {
            return no(
                    "",
                    "Il reste des choix à faire dans la comparaison avant d’adopter cet avenant : sa page dit qui peut les faire.");
        }
        Optional<FreedCodes.Renamed> without =
                reading.renamed().stream().filter(one -> one.to() == null).findFirst();
        if (without.isPresent()) {
            return no("", without.get().sentence());
        }
        if (reading.merged().equals(reading.living())) {
            return no("", "Cet avenant ne change rien à la convention : il n’y a rien à adopter.");
        }
        if (!reading.fingerprint().equals(adoption.read())) {
            return no(
                    Adoption.READ,
                    "La convention ou l’avenant a changé depuis que vous avez lu la comparaison : relisez-la, puis adoptez.");
        }
        return Optional.empty();
    }

    private static Optional<Saved.Refused> no(String field, String sentence) {
        return Optional.of(new Saved.Refused(field, sentence));
    }
}
