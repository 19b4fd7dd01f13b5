package org.maillage.diagnosis.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private final Map<String, Map<String, Double>> quartiers = new LinkedHashMap<>();

    LikenessTests() {
        put("Port", 40, 20, 10);
        put("Quais", 42, 21, 11);
        put("Hauteurs", 60, 50, 30);
        put("Centre", 20, 5, 4);
    }

    @Test
    void findsTheClosestFirst() {
        assertThat(Likeness.closest("Port", quartiers, 2)).containsExactly("Quais", "Centre");
    }

    @Test
    void weighsAShareByHowMuchItDiffersElsewhere() {
        // Ten points of the first share are nothing here, two of the last are everything.
        quartiers.clear();
        put("Port", 40, 20, 10);
        put("Quais", 50, 20, 10);
        put("Hauteurs", 40, 20, 12);
        put("Centre", 90, 20, 10);
        assertThat(Likeness.closest("Port", quartiers, 1)).containsExactly("Quais");
    }

    @Test
    void saysNothingOfWhatIsHardlyKnown() {
        quartiers.put("Plaine", Map.of("a", 40.0, "b", 20.0));
        assertThat(Likeness.closest("Port", quartiers, 9)).doesNotContain("Plaine", "Port");
        assertThat(Likeness.closest("Plaine", quartiers, 9)).isEmpty();
    }

    private void put(String name, double a, double b, double c) {
        quartiers.put(name, Map.of("a", a, "b", b, "c", c));
    }
}
