package org.maillage.directory.export;

/// Why something does not leave in a format that cannot hold it.
public enum Reason {
    SHORT_NAME("nom de moins de trois caractères"),
    NO_DAY("sans date de mise à jour"),
    NO_PRESENTATION("présentation absente, ou de moins de cinq caractères"),
    NO_NUMBER("ni Siret ni numéro RNA"),
    NO_ADDRESS("sans adresse, code postal ou commune"),
    NO_HELP("aucune aide numérique");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /// As it follows a count: « 3 sans date de mise à jour ».
    public String label() {
        return label;
    }
}
