package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;

/// What went wrong, as a sentence. In every command, whatever fails leaves things as they were.
public final class Failures {

    private static final String CANNOT_CONNECT = "08001";
    private static final String UNCHANGED = " Rien n’a été changé.";

    private Failures() {}

    public static String say(Exception failure) {
        return switch (failure) {
            case DatabaseUnavailable unavailable -> unavailable.getMessage() + " " + unavailable.cure();
            case SQLException e -> ofDatabase(e);
            case IOException e -> ofFile(e);
            default ->
                failure.getCause() instanceof Exception cause
                        ? say(cause)
                        : "La commande a échoué (" + failure + ")." + UNCHANGED;
        };
    }

    private static String ofDatabase(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (CANNOT_CONNECT.equals(state)) {
            return "La base de données ne répond pas (" + line(e) + "). " + DatabaseUnavailable.CHECK_SETTINGS;
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" ->
                "La base de données s’est arrêtée, ou a coupé la connexion, pendant l’opération (" + line(e) + ")."
                        + UNCHANGED + " Relancez la commande.";
            case "28", "3D" ->
                "La base de données refuse la connexion (" + line(e) + "). " + DatabaseUnavailable.CHECK_SETTINGS;
            case "53" -> "La base de données manque de place ou de mémoire (" + line(e) + ")." + UNCHANGED;
            default -> "La base de données a refusé l’opération (" + line(e) + ")." + UNCHANGED;
        };
    }

    private static String ofFile(IOException e) {
        String reason = String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("quota exceeded")) {
            return "Il n’y a plus de place sur le disque." + UNCHANGED
                    + " Libérez-en, ou donnez un fichier sur un autre disque.";
        }
        if (e instanceof AccessDeniedException) {
            return "Ce compte n’a pas le droit d’écrire ou de lire " + reason + "." + UNCHANGED;
        }
        return "Le fichier n’a pas pu être lu ou écrit (" + e + ")." + UNCHANGED;
    }

    private static String line(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
