package org.maillage.convention.creation;

import java.util.UUID;
import org.maillage.convention.Pictogram;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeColor;
import org.maillage.convention.ThemeId;

/// The six themes most conventions have: proposed, never imposed.
public enum UsualTheme {
    EARLY_CHILDHOOD("PE", "Petite enfance", "Petite enfance", ThemeColor.ROSE, Pictogram.CHILD),
    CHILDHOOD("EN", "Enfance", "Enfance", ThemeColor.ORANGE, Pictogram.KITE),
    YOUTH("JE", "Jeunesse", "Jeunesse", ThemeColor.BLUE, Pictogram.PATH),
    PARENTING("PA", "Soutien à la parentalité", "Parentalité", ThemeColor.VIOLET, Pictogram.FAMILY),
    SOCIAL_LIFE("VS", "Animation de la vie sociale", "Vie sociale", ThemeColor.GREEN, Pictogram.HOUSE),
    RIGHTS("DR", "Accès aux droits", "Accès aux droits", ThemeColor.TEAL, Pictogram.SCALES);

    private final String code;
    private final String label;
    private final String shortLabel;
    private final ThemeColor color;
    private final Pictogram pictogram;

    UsualTheme(String code, String label, String shortLabel, ThemeColor color, Pictogram pictogram) {
        this.code = code;
        this.label = label;
        this.shortLabel = shortLabel;
        this.color = color;
        this.pictogram = pictogram;
    }

    /// The name the theme will bear: data of the convention, that it may then change.
    public String label() {
        return label;
    }

    Theme toTheme() {
        return new Theme(new ThemeId(UUID.randomUUID()), code, label, shortLabel, color.code(), pictogram.code(), 0);
    }
}
