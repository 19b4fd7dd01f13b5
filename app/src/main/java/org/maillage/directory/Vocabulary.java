package org.maillage.directory;

import java.util.List;
import java.util.Optional;

/// The lists that the directory speaks with, each a text under `resources/directory/vocabulary`: its head says where it
/// comes from. The codes are those of the national formats, so that an export writes them as they are.
public enum Vocabulary {
    /// Themes of services (`thematiques`)
    THEMES("themes"),
    /// Types of services (`type`)
    TYPES("types"),
    /// Whom services are for (`publics`)
    AUDIENCES("audiences"),
    /// What a service costs (`frais`)
    FEES("fees"),
    /// On the spot or from afar (`modes_accueil`)
    RECEPTION("reception"),
    /// How one turns to a service (`modes_mobilisation`)
    MOBILISATION("mobilisation"),
    /// Who may turn to a service (`mobilisable_par`)
    MOBILISABLE_BY("mobilisable-by"),
    /// National networks that structures belong to (`reseaux_porteurs`)
    NETWORKS("networks"),
    /// Former types of structures, which places of digital mediation still bear (`typologie`)
    TYPOLOGIES("typologies"),
    /// What places of digital mediation do (`services`)
    DIGITAL("digital"),
    /// How one is helped there (`modalites_accompagnement`)
    ACCOMPANIMENT("accompaniment"),
    /// Particular needs they attend to (`prise_en_charge_specifique`)
    CARE("care"),
    /// National programmes they belong to (`dispositif_programmes_nationaux`)
    PROGRAMMES("programmes"),
    /// Trainings and labels they have (`formations_labels`)
    LABELS("labels"),
    /// How one comes to them (`modalites_acces`)
    ACCESS("access"),
    /// Whom they address (`publics_specifiquement_adresses`)
    DIGITAL_AUDIENCES("digital-audiences"),
    /// What they cost (`frais_a_charge`), finer than [#FEES]
    DIGITAL_FEES("digital-fees"),
    /// What a family looks for when somebody has a particular need; ours
    ARRANGEMENTS("arrangements"),
    /// When a service for children is there; ours
    SLOTS("slots"),
    /// Stages of a child’s path; ours
    STAGES("stages"),
    /// Networks that meet within a convention; ours
    LOCAL_NETWORKS("local-networks");

    private final Terms terms;

    Vocabulary(String file) {
        terms = new Terms(file);
    }

    /// @return in the order of the list
    public List<Term> terms() {
        return terms.all();
    }

    /// The term that is meant, by its code, its label or another of its names. Accents, capitals, punctuation and
    /// plurals do not count, nor does the explanation that files write after a colon or between brackets.
    public Optional<Term> find(String said) {
        return terms.find(said);
    }

    /// @return the code itself when the list no longer has it: what was recorded under it still shows
    public String labelOf(String code) {
        return terms.all().stream()
                .filter(term -> term.code().equals(code))
                .map(Term::label)
                .findFirst()
                .orElse(code);
    }

    /// Labels that may have been meant by what nobody is called, the nearest first.
    public List<String> nearest(String said) {
        return terms.labelsNear(said);
    }
}
