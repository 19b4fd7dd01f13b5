package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The database cannot be used; the message is one sentence for the operator, the cure is the next one. Both are shown
/// as they stand.
public final class DatabaseUnavailable extends RuntimeException {

    /// How to mend the way to a database of the operator's own.
    public static final String CHECK_SETTINGS =
            "Vérifiez MAILLAGE_DATABASE_URL, MAILLAGE_DATABASE_USER et MAILLAGE_DATABASE_PASSWORD.";

    private static final long serialVersionUID = 1L;

    private final String cure;
    private final boolean homeInUse;

    private DatabaseUnavailable(String what, String cure, @Nullable Throwable cause) {
        this(what, cure, cause, false);
    }

    private DatabaseUnavailable(String what, String cure, @Nullable Throwable cause, boolean homeInUse) {
        super(what, cause);
        this.cure = cure;
        this.homeInUse = homeInUse;
    }

    public String cure() {
        return cure;
    }

    boolean isHomeInUse() {
        return homeInUse;
    }

    static DatabaseUnavailable homeInUse(Path home) {
        return new DatabaseUnavailable(
                "Une autre instance de Maillage, une sauvegarde ou une restauration utilise déjà le dossier " + home
                        + ".",
                "Arrêtez-la ou attendez sa fin, ou donnez un autre dossier par MAILLAGE_HOME.",
                null,
                true);
    }

    static DatabaseUnavailable none(Path home) {
        return new DatabaseUnavailable(
                "Il n’y a pas de base de données dans " + home.toAbsolutePath().normalize() + ".",
                "Donnez le dossier de l’instance par MAILLAGE_HOME, ou sa base par MAILLAGE_DATABASE_URL.",
                null);
    }

    static DatabaseUnavailable noAddress(String url, Throwable cause) {
        return new DatabaseUnavailable(
                "« " + url + " » n’est pas l’adresse d’une base de données.",
                "MAILLAGE_DATABASE_URL s’écrit comme jdbc:postgresql://serveur:5432/maillage.",
                cause);
    }

    static DatabaseUnavailable noBinariesFor(String system) {
        return new DatabaseUnavailable(
                "Maillage ne contient pas de PostgreSQL pour ce système (" + system + ").",
                "Installez PostgreSQL 15 ou plus récent et donnez son adresse par MAILLAGE_DATABASE_URL.",
                null);
    }

    static DatabaseUnavailable otherMajorVersion(Path data, String found, String expected) {
        return new DatabaseUnavailable(
                "Le dossier " + data + " contient une base PostgreSQL " + found
                        + " ; cette version de Maillage apporte PostgreSQL " + expected + ".",
                "Reprenez la version de Maillage qui a créé ce dossier, ou donnez un autre dossier par MAILLAGE_HOME.",
                null);
    }

    static DatabaseUnavailable passwordRefused(Path passwordFile, Throwable cause) {
        return new DatabaseUnavailable(
                "La base de données refuse le mot de passe du fichier " + passwordFile + ".",
                "Remettez le fichier d’origine : il va avec le dossier de données.",
                cause);
    }

    static DatabaseUnavailable notReady(Path log, long seconds) {
        return new DatabaseUnavailable(
                "La base de données ne répond pas après " + seconds + " secondes.",
                "Le détail est dans " + log + ".",
                null);
    }

    static DatabaseUnavailable unwritable(Path home, IOException cause) {
        String reason = cause.toString();
        return isDiskFull(reason)
                ? diskFull(home, cause)
                : new DatabaseUnavailable(
                        "Le dossier " + home + " ne peut pas être utilisé (" + reason + ").",
                        "Vérifiez qu’il appartient à l’utilisateur qui lance Maillage, ou donnez un autre dossier par MAILLAGE_HOME.",
                        cause);
    }

    /// What the programs of PostgreSQL say when they fail, reduced to the line that names the reason.
    static DatabaseUnavailable programFailed(String program, String output, Path home, Path log) {
        if (isDiskFull(output)) {
            return diskFull(home, null);
        }
        String reason = output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:") || line.contains("ermission denied"))
                .findFirst()
                .orElse(output.strip().lines().findFirst().orElse("sans message"));
        return new DatabaseUnavailable(
                "La base de données n’a pas pu être lancée (" + program + " : " + reason.strip() + ").",
                "Le détail est dans " + log + ".",
                null);
    }

    private static DatabaseUnavailable diskFull(Path home, @Nullable Throwable cause) {
        return new DatabaseUnavailable(
                "Il n’y a plus de place sur le disque pour le dossier " + home + ".",
                "Libérez de la place, ou donnez un dossier sur un autre disque par MAILLAGE_HOME.",
                cause);
    }

    private static boolean isDiskFull(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left on device") || lower.contains("disk quota exceeded");
    }
}
