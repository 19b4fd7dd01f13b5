package org.maillage.territory;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they stand in an address: "Saint-Léonard / Justices" is `saint-leonard-justices`.
public final class Slugs {

    private Slugs() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
