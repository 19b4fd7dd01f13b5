package org.maillage.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.AreaId;

/// A figure that supports a constat, frozen as it was read: "Familles monoparentales, 31 %, 2021, Insee".
public record Evidence(EvidenceId id, ConstatId constat, Draft said) {

    /// @param indicator code of the indicator it was taken from, or null when somebody wrote it
    /// @param value as it is shown, with its unit
    /// @param area null for the whole territory
    public record Draft(
            @Nullable String indicator,
            String label,
            String value,
            @Nullable AreaId area,
            int year,
            String source) {

        private static final int FIRST_YEAR = 1900;

        /// What it still lacks: a figure says where it comes from and of which year it is.
        ///
        /// @return a sentence for each field, in the order of the form
        public Map<String, String> problems(int thisYear) {
            var found = new LinkedHashMap<String, String>();
            if (label.isBlank()) {
                found.put("label", "Dites ce que compte ce chiffre.");
            }
            if (value.isBlank()) {
                found.put("value", "Écrivez le chiffre, avec son unité.");
            }
            if (year < FIRST_YEAR || year > thisYear) {
                found.put("year", "Écrivez l’année de ce chiffre, en quatre chiffres, " + thisYear + " au plus.");
            }
            if (source.isBlank()) {
                found.put("source", "Dites d’où vient ce chiffre.");
            }
            return found;
        }
    }
}
